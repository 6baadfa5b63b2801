import { randomUUID } from 'node:crypto'

import type { OpinionText } from '#src/operations/recommending/keepOpinionCopy.ts'
import { AutoSave } from '#src/next/ui/form/AutoSave.tsx'
import type { EntryOnDesk } from './deskEntry.ts'

/** Keeps what is typed into one of the forms about an entry; `action` is where the form itself goes. */
export function WordAutoSave({
  onDesk: { desk, entry, copies },
  action,
  text,
}: {
  onDesk: EntryOnDesk
  action: string
  text: OpinionText
}) {
  const { account, locale } = desk.visit
  const held = copies.find(({ section }) => section === text)

  return (
    <AutoSave
      kind="autosaveOpinion"
      action={`${action}/copy`}
      storageKey={`contest-copy:${account.id}:${entry.id}:${text}`}
      writer={randomUUID()}
      base={held?.revision ?? 0}
      copy={
        held?.input ? { input: held.input, savedAt: held.updatedAt, writer: held.writer } : null
      }
      locale={locale}
    />
  )
}
