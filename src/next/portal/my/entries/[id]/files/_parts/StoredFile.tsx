import type { ReactNode } from 'react'

import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import type {
  EntryDocument,
  EntryFileDocument,
  PageImageDocument,
  RenditionDocument,
} from '#src/domain/documents/index.ts'
import { findingsInWords, renditionInWords } from '#src/translations/fileInWords.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PageImages } from '#src/next/ui/show/PageImages.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'

/**
 * A stored file: its own name, the standard one where it gets one (R79a), size and fingerprint, what was found in it, and the
 * way to take it out.
 */
export function StoredFile({
  visit: { locale, t },
  entry,
  file,
  rendition,
  pages,
  isOpen,
  children,
}: {
  visit: SignedInVisit
  entry: EntryDocument
  file: EntryFileDocument
  /** Of a film. */
  rendition?: RenditionDocument | undefined
  /** Of what can be drawn. */
  pages: readonly PageImageDocument[]
  /** Whether it may be taken out now. */
  isOpen: boolean
  /** What was found in it. */
  children?: ReactNode
}) {
  const { originalName, standardName } = file

  return (
    <li className="border-b border-line py-3" data-file={file.sha256}>
      <p className="flex flex-wrap gap-x-3">
        <a href={portalDoor(`/files/${file.id}`)} className="font-bold">
          {originalName}
        </a>
        <span className="figures text-muted">{fileSize(file.filesize)}</span>
      </p>
      {standardName && standardName !== originalName && (
        <p className="text-sm">{t('portal.files.standardName', { name: standardName })}</p>
      )}
      <p className="figures text-sm break-all text-muted">SHA-256 {file.sha256}</p>
      <PageImages
        pages={pages}
        href={portalDoor(`/files/${file.id}/pages`)}
        name={originalName}
        t={t}
      />
      {children}
      {rendition && (
        <p className="text-sm" data-rendition={rendition.state}>
          {renditionInWords(rendition, locale)}
        </p>
      )}
      {rendition?.state === 'working' && (
        <progress
          max={100}
          value={rendition.percent}
          aria-label={renditionInWords(rendition, locale)}
          className="progress mt-1 w-full max-w-text"
        />
      )}
      {findingsInWords(file, locale).map((sentence) => (
        <p key={sentence} className="mt-1 border-l-4 border-amber pl-3 text-sm text-amber">
          {sentence}
        </p>
      ))}
      {isOpen && (
        <ActionButton
          action={portalDoor(`/entries/${entry.id}/files/${file.id}/removal`)}
          locale={locale}
          label={t('portal.files.remove')}
          confirm={t('portal.files.removeConfirm', { name: originalName })}
        />
      )}
    </li>
  )
}
