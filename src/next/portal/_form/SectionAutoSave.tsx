import { randomUUID } from 'node:crypto'

import type { WorkingCopyDocument } from '#src/domain/documents/index.ts'
import { AutoSave } from '#src/next/ui/form/AutoSave.tsx'
import type { SignedInVisit } from '../_frame/visitor.ts'

/** Keeps what is typed into one section; `action` is where the section itself is saved. */
export function SectionAutoSave({
  visit: { account, locale },
  action,
  copies,
  section,
}: {
  visit: SignedInVisit
  action: string
  copies: WorkingCopyDocument[]
  section: string
}) {
  const held = copies.find((copy) => copy.section === section)

  return (
    <AutoSave
      action={`${action}/copy`}
      storageKey={`contest-copy:${account.id}:${action}`}
      writer={randomUUID()}
      base={held?.revision ?? 0}
      copy={
        held?.input ? { input: held.input, savedAt: held.updatedAt, writer: held.writer } : null
      }
      locale={locale}
    />
  )
}
