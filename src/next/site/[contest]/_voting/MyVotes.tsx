import { publicHref } from '#src/domain/basics/addresses.ts'
import type { PublicEntry } from '#src/queries/shown/publicEntries.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** What this visitor has given today, and what is left. */
export function MyVotes({
  picks,
  count,
  perDay,
  slug,
  locale,
}: {
  picks: PublicEntry[]
  /** Ballots of today; one for an entry that is no longer shown counts too. */
  count: number
  perDay: number
  slug: string
  locale: Locale
}) {
  const t = createTranslator(locale)
  const left = Math.max(0, perDay - count)
  const key = count === 0 ? 'mineNone' : left > 0 ? 'mineLeft' : 'mineUsed'

  return (
    <section className="mt-5 border-l-4 border-seal bg-surface px-4 py-3">
      <h3 className="text-lg">{t('vote.page.mine')}</h3>
      <p className="figures mt-1">{t(`vote.page.${key}`, { left, perDay })}</p>
      <ul className="mt-1">
        {picks.map(({ number, title, applicant }) => (
          <li key={number} className="py-1">
            <a href={publicHref(locale, `/${slug}/entries/${encodeURIComponent(number)}`)}>
              {title}
            </a>{' '}
            {applicant && <span className="text-sm text-muted">{applicant}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
