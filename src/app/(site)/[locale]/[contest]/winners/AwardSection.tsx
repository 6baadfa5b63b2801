import type { Winner } from '../../../../../queries/winners.ts'
import type { Locale } from '../../../../../translations/locale.ts'
import { createTranslator } from '../../../../../translations/translate.ts'
import { inLocale } from '../../../../../ui/inLocale.ts'
import { publicHref } from '../../../../../ui/publicHref.ts'
import { TitleCard } from '../TitleCard.tsx'

/** One award and those who won it. The first award of a category takes the width. */
export function AwardSection({
  winners,
  isFirst,
  level: Heading,
  slug,
  locale,
}: {
  winners: Winner[]
  isFirst: boolean
  level: 'h2' | 'h3'
  slug: string
  locale: Locale
}) {
  const t = createTranslator(locale)
  const [first] = winners
  if (!first) return null
  const { award } = first

  return (
    <section
      aria-labelledby={`${first.category}-${award.key}`}
      className="mb-10 grid gap-x-8 gap-y-4 border-t border-ink pt-4 lg:grid-cols-12"
    >
      <div className="lg:col-span-3">
        <Heading
          id={`${first.category}-${award.key}`}
          className={`text-seal-text ${isFirst ? 'text-2xl' : 'text-xl'}`}
        >
          {inLocale(locale, award.title, award.titleEn)}
        </Heading>
        <p className="figures text-sm text-muted">
          {t('winners.places', { count: winners.length })}
        </p>
      </div>
      <ul className={`grid gap-x-6 gap-y-6 lg:col-span-9 ${columnsFor(winners.length, isFirst)}`}>
        {winners.map(({ number, title, applicant, film }) => (
          <li key={number} className="relative">
            <TitleCard
              {...{ number, title, film }}
              href={publicHref(locale, `/${slug}/entries/${encodeURIComponent(number)}`)}
              heading={Heading === 'h2' ? 'h3' : 'h4'}
              isWide={isFirst && winners.length === 1}
            />
            <p className="mt-3">{applicant}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function columnsFor(count: number, isFirst: boolean): string {
  if (isFirst && count === 1) return ''
  return count > 6 ? 'sm:grid-cols-2 xl:grid-cols-4' : 'sm:grid-cols-2 xl:grid-cols-3'
}
