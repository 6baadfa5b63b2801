import type { PageImageDocument } from '#src/domain/documents/index.ts'
import type { Translate } from '#src/translations/translate.ts'

/** The first pages of a stored scan or document, small, each leading to itself in full. */
export function PageImages({
  pages,
  href,
  name,
  t,
}: {
  /** As drawn, in order. */
  pages: readonly PageImageDocument[]
  /** Address of the pages, to which `/1` … is added. */
  href: string
  /** Of the file. */
  name: string
  t: Translate
}) {
  const [first] = pages
  if (!first) return null
  const shown = pages.slice(0, SMALL)

  return (
    <div className="mt-2" data-pages={first.pageCount}>
      <ul aria-label={t('scan.pages.label', { name })} className="flex flex-wrap gap-3">
        {shown.map(({ page, width, height }) => (
          <li key={page}>
            <a
              href={`${href}/${page}`}
              target="_blank"
              rel="noopener"
              className="block border border-line bg-white"
            >
              <img
                src={`${href}/${page}`}
                alt={t('scan.pages.open', { page })}
                width={width}
                height={height}
                loading="lazy"
                className="h-auto w-24 sm:w-32"
              />
            </a>
          </li>
        ))}
      </ul>
      {first.pageCount > shown.length && (
        <p className="text-sm text-muted">
          {t('scan.pages.more', { count: first.pageCount, shown: shown.length })}
        </p>
      )}
    </div>
  )
}

const SMALL = 4
