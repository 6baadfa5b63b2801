import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Links to the neighbouring pages. `hrefOf` makes the address of a page, counted from 1, with its filters. */
export function Pagination({
  page,
  pages,
  hrefOf,
  locale,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  locale: Locale
}) {
  if (pages <= 1) return null
  const t = createTranslator(locale)

  return (
    <nav
      aria-label={t('site.pages.label')}
      className="my-8 flex flex-wrap items-center justify-between gap-4 border-t border-ink pt-3"
    >
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="py-2">
          {t('site.pages.previous')}
        </a>
      ) : (
        <span />
      )}
      <span className="figures text-sm text-muted">{t('site.pages.at', { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className="py-2">
          {t('site.pages.next')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
