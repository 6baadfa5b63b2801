import { publicHref } from '#src/domain/basics/addresses.ts'
import { missingMetadata, MissingPage } from '../../_site/MissingPage.tsx'
import { publicCategories } from '../../_site/publicData.ts'
import { OutcomePage } from '../_contest/OutcomePage.tsx'
import { contestFrom } from '../_contest/contestFrom.ts'
import type { ContestParams } from '../_contest/contestFrom.ts'
import { contestTitled } from '../_contest/contestTitled.ts'
import { roundsOf, runProof, winnersOf } from '../_contest/outcomeData.ts'
import { RoundResult } from './_parts/RoundResult.tsx'

export const generateStaticParams = (): { contest: string }[] => []

export const generateMetadata = contestTitled('winners.results.title', missingMetadata)

/** `/<contest>/results`: by which rule the published results came about, and how anybody can compute them again (R119, R140). */
export default async function ResultsPage({ params }: { params: ContestParams }) {
  const { locale, t, contest } = await contestFrom(params)
  if (!contest) return <MissingPage locale={locale} />
  const [winners, all, categories] = await Promise.all([
    winnersOf(contest),
    roundsOf(contest),
    publicCategories(contest),
  ])
  const rounds = all.filter(({ state }) => state === 'published')
  const proofs = await Promise.all(rounds.map(({ id }) => runProof(contest, id)))

  return (
    <OutcomePage
      contest={contest}
      locale={locale}
      page="results"
      title={t('winners.results.title')}
      lead={rounds.length > 0 ? t('winners.results.lead') : undefined}
      back={{
        href: publicHref(locale, `/${contest.slug}/winners`),
        label: t('winners.results.back'),
      }}
      isEmpty={rounds.length === 0}
    >
      {rounds.map((round, index) => (
        <RoundResult
          key={round.id}
          round={round}
          category={categories.find(({ id }) => id === round.category) ?? null}
          winners={winners.filter((winner) => winner.round === round.id)}
          proof={proofs[index] ?? null}
          contest={contest}
          locale={locale}
        />
      ))}
    </OutcomePage>
  )
}
