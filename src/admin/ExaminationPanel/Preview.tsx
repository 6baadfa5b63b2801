import type { EntryFileDocument, PageImageDocument } from '../../domain/documents/index.ts'
import { fill } from '../../translations/fill.ts'
import { DocxPart } from './DocxPart.tsx'
import { PreviewPart } from './PreviewPart.tsx'
import type { DeskWords } from './deskWords.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])

/** A document or picture, opened on the page itself; films have a player of their own. */
export function Preview({
  file,
  pages,
  href,
  say: { words, locale },
}: {
  file: EntryFileDocument
  /** Drawn by the worker, in order. */
  pages: readonly PageImageDocument[]
  href: string
  say: DeskWords
}) {
  const { preview } = words
  const name = file.standardName ?? file.originalName
  const toggle = { open: preview.open, close: preview.close }
  const [first] = pages
  if (first) {
    return (
      <PreviewPart words={toggle}>
        {first.pageCount > pages.length && (
          <p className="contest-note">
            {fill(preview.pages, { count: first.pageCount, shown: pages.length })}
          </p>
        )}
        <div aria-label={fill(preview.pdf, { name })} data-preview="pdf" role="group">
          {pages.map(({ page, width, height }) => (
            <img
              alt={fill(preview.page, { page })}
              key={page}
              loading="lazy"
              src={`${href}/pages/${page}`}
              width={width}
              height={height}
            />
          ))}
        </div>
      </PreviewPart>
    )
  }
  if (PICTURES.has(file.mimeType)) {
    return (
      <PreviewPart words={toggle}>
        <img alt={fill(preview.image, { name })} data-preview="picture" loading="lazy" src={href} />
      </PreviewPart>
    )
  }
  if (file.mimeType !== DOCX) return null
  return (
    <PreviewPart words={toggle}>
      <DocxPart
        href={`${href}/preview`}
        locale={locale}
        name={name}
        words={{ loading: preview.loading, failed: preview.failed }}
      />
    </PreviewPart>
  )
}
