import { portalDoor, publicHref } from '#src/domain/basics/addresses.ts'
import type { PublicCategory, PublicContest } from '#src/queries/contest/publicContests.ts'
import type { PublicRound } from '#src/queries/results/publicRounds.ts'
import type { Winner } from '#src/queries/results/winners.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { RuleText } from '../../_contest/RuleText.tsx'
import type { RunProof } from '../../_contest/outcomeData.ts'

type Line = Winner & { awards: string[] }

/** One published round: its rule, the winners with their totals, and the proof. */
export function RoundResult({
  round,
  category,
  winners,
  proof,
  contest,
  locale,
}: {
  round: PublicRound
  category: PublicCategory | null
  winners: Winner[]
  proof: RunProof | null
  contest: Pick<PublicContest, 'slug' | 'timeZone'>
  locale: Locale
}) {
  const t = createTranslator(locale)
  const words = (name: 'number' | 'entryTitle' | 'applicant' | 'awards' | 'score' | 'rank') =>
    t(`winners.results.${name}`)
  const href = (number: string) =>
    publicHref(locale, `/${contest.slug}/entries/${encodeURIComponent(number)}`)

  return (
    <section className="mb-14">
      <h2 className="border-b-2 border-ink pb-2 text-2xl">
        {category && `${inLocale(locale, category.title, category.titleEn)} · `}
        {inLocale(locale, round.title, round.titleEn)}
      </h2>
      {winners[0] && (
        <p className="mt-2 text-sm text-muted">
          <DateTime instant={winners[0].publishedAt} timeZone={contest.timeZone} locale={locale} />
        </p>
      )}
      <h3 className="mt-6 text-lg">{t('winners.results.rule')}</h3>
      <RuleText round={round} locale={locale} />
      <div className="mt-8">
        <Table<Line>
          caption={t('winners.results.table')}
          rows={linesOf(winners, locale)}
          rowKey={({ number }) => number}
          columns={[
            { key: 'rank', label: words('rank'), cell: ({ rank }) => rank, numeric: true },
            { key: 'number', label: words('number'), cell: ({ number }) => number },
            {
              key: 'title',
              label: words('entryTitle'),
              cell: ({ number, title }) => <a href={href(number)}>{title}</a>,
              heading: true,
            },
            { key: 'applicant', label: words('applicant'), cell: ({ applicant }) => applicant },
            { key: 'awards', label: words('awards'), cell: ({ awards }) => awards.join(' · ') },
            { key: 'score', label: words('score'), cell: ({ score }) => score, numeric: true },
          ]}
        />
      </div>
      {proof && (
        <div className="mt-8">
          <h3 className="text-lg">{t('winners.results.proof')}</h3>
          <p className="mt-2 mb-4 max-w-text">{t('winners.results.proofText')}</p>
          <SummaryList
            locale={locale}
            rows={[
              { label: t('winners.results.ruleVersion'), value: proof.ruleVersion },
              { label: t('winners.results.inputDigest'), value: proof.inputDigest },
              { label: t('winners.results.outputDigest'), value: proof.outputDigest },
            ]}
          />
          <p className="mt-4">
            <LinkButton href={portalDoor(`/results/${round.id}/run.json`)}>
              {t('winners.results.download')}
            </LinkButton>
          </p>
        </div>
      )}
    </section>
  )
}

/** One line an entry, best first, with all its awards. */
function linesOf(winners: Winner[], locale: Locale): Line[] {
  const lines = new Map<string, Line>()
  for (const winner of winners.toSorted((a, b) => a.rank - b.rank)) {
    const line = lines.get(winner.number) ?? { ...winner, awards: [] }
    line.awards.push(inLocale(locale, winner.award.title, winner.award.titleEn))
    lines.set(winner.number, line)
  }
  return [...lines.values()]
}
