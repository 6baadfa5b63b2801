import type { Translate } from '#src/translations/translate.ts'
import type { RankedEntry } from './OrderRow.tsx'

/** The view of one category, as links, each with how many rows it has. */
export function CategoryLinks({
  t,
  entries,
  categories,
  category,
  href,
}: {
  t: Translate
  entries: RankedEntry[]
  categories: string[]
  /** The one shown; null = all. */
  category: string | null
  href: string
}) {
  const links = [
    { key: null, label: t('recommender.order.all'), count: entries.length },
    ...categories.map((each) => ({
      key: each,
      label: each,
      count: entries.filter(({ categoryTitle }) => categoryTitle === each).length,
    })),
  ]

  return (
    <nav aria-label={t('recommender.order.byCategory')} className="no-print mb-2">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ key, label, count }) => (
          <li key={key ?? 'all'}>
            <a
              href={key === null ? href : `${href}?category=${encodeURIComponent(key)}`}
              aria-current={key === category ? 'true' : undefined}
              className="inline-block border-b-2 border-transparent py-2 no-underline hover:underline aria-[current]:border-current aria-[current]:font-bold"
            >
              {t('recommender.entries.count', { group: label, count })}
            </a>
          </li>
        ))}
      </ul>
      {category !== null && (
        <p className="text-sm text-muted">{t('recommender.order.categoryHelp')}</p>
      )}
    </nav>
  )
}
