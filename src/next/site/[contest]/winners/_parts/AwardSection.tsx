import { publicHref } from '#src/domain/basics/addresses.ts'
import type { Winner } from '#src/queries/results/winners.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { TitleCard } from '../../_contest/TitleCard.tsx'
import { WinnerLine } from './WinnerLine.tsx'

/** One award and those who won it. The first award of a category takes the width, the others are lines of a programme. */
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
  const id = `${first.category}-${first.award.key}`
  const hrefOf = (number: string) =>
    publicHref(locale, `/${slug}/entries/${encodeURIComponent(number)}`)

  return (
    <section
      aria-labelledby={id}
      className="mb-8 grid gap-x-8 gap-y-3 border-t border-ink pt-4 lg:grid-cols-12"
    >
      <div className="lg:col-span-3">
        <Heading id={id} className={`text-seal-text ${isFirst ? 'text-2xl' : 'text-xl'}`}>
          {inLocale(locale, first.award.title, first.award.titleEn)}
        </Heading>
        <p className="figures text-sm text-muted">
          {t('winners.places', { count: winners.length })}
        </p>
      </div>
      {isFirst ? (
        <ul className={`grid gap-6 lg:col-span-9 ${winners.length > 1 ? 'sm:grid-cols-2' : ''}`}>
          {winners.map(({ number, title, applicant, film }) => (
            <li key={number} className="relative">
              <TitleCard
                number={number}
                title={title}
                film={film}
                href={hrefOf(number)}
                heading={Heading === 'h2' ? 'h3' : 'h4'}
                isWide={winners.length === 1}
              />
              {applicant && <p className="mt-3 text-lg">{applicant}</p>}
            </li>
          ))}
        </ul>
      ) : (
        <ol className={`lg:col-span-9 ${winners.length > 3 ? 'gap-x-8 xl:columns-2' : ''}`}>
          {winners.map((winner, index) => (
            <WinnerLine
              key={winner.number}
              winner={winner}
              place={winners.length > 1 ? index + 1 : null}
              href={hrefOf(winner.number)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
