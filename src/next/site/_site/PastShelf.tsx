import { publicHref } from '#src/domain/basics/addresses.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** Past editions as spines on a shelf, by year (R139). Nothing when there are none. */
export function PastShelf({ contests, locale }: { contests: PublicContest[]; locale: Locale }) {
  if (contests.length === 0) return null
  const t = createTranslator(locale)

  return (
    <section aria-labelledby="past" className="mt-14">
      <h2 id="past" className="border-b-2 border-ink pb-2 text-xl">
        {t('site.contests.past')}
      </h2>
      <ul className="grid sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-3">
        {contests.map((contest) => (
          <li key={contest.id} className="flex items-baseline gap-4 border-b border-line py-4">
            <span className="figures shrink-0 font-song text-xl text-muted">{contest.edition}</span>
            <a href={publicHref(locale, `/${contest.slug}`)} className="font-song">
              {inLocale(locale, contest.title, contest.titleEn)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
