import type { ReactNode } from 'react'

import type { EntryDocument, EntryFileDocument } from '../../../../../../domain/types/index.ts'
import { ActionButton } from '../../../../../../ui/form/ActionButton.tsx'
import { fileSize } from '../../../../../../ui/fileSize.ts'
import type { SignedInVisit } from '../../../../visitor.ts'

/** A stored file: its own name, the standard one where it gets one (R79a), size and fingerprint, and the way to take it out. */
export function StoredFile({
  visit: { locale, t },
  entry,
  file,
  isOpen,
  children,
}: {
  visit: SignedInVisit
  entry: EntryDocument
  file: EntryFileDocument
  /** Whether it may be taken out now. */
  isOpen: boolean
  /** What was found in it. */
  children?: ReactNode
}) {
  const { originalName, standardName } = file

  return (
    <li className="border-b border-line py-3" data-file={file.sha256}>
      <p className="flex flex-wrap gap-x-3">
        <a href={`/api/portal/files/${file.id}`} className="font-bold">
          {originalName}
        </a>
        <span className="figures text-muted">{fileSize(file.filesize)}</span>
      </p>
      {standardName && standardName !== originalName && (
        <p className="text-sm">{t('portal.files.standardName', { name: standardName })}</p>
      )}
      <p className="figures text-sm break-all text-muted">SHA-256 {file.sha256}</p>
      {children}
      {isOpen && (
        <ActionButton
          action={`/api/portal/entries/${entry.id}/files/${file.id}/removal`}
          locale={locale}
          label={t('portal.files.remove')}
          confirm={t('portal.files.removeConfirm', { name: originalName })}
        />
      )}
    </li>
  )
}
