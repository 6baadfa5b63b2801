import type { Metadata } from 'next'

import { publicHref } from '#src/domain/basics/addresses.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { EmptyState } from '#src/ui/show/EmptyState.tsx'
import { inLocale } from '#src/ui/show/inLocale.ts'
import { PageTitle } from '#src/ui/frame/PageTitle.tsx'
import { localeFrom } from '../../_site/localeFrom.ts'
import { missingMetadata, MissingPage } from '../../_site/MissingPage.tsx'
import { publicCategories, publicContest } from '../../_site/publicData.ts'
import { ContestPage } from '../_contest/ContestPage.tsx'
import { roundsOf, runProof, winnersOf } from '../_contest/outcomeData.ts'
import { RoundResult } from './_parts/RoundResult.tsx'

type Props = { params: Promise<{ locale: string; contest: string }> }

export const generateStaticParams = (): { contest: string }[] => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params)
  const contest = await publicContest((await params).contest)
  if (!contest) return missingMetadata(locale)
  const title = createTranslator(locale)('winners.results.title')
  return { title: `${title} · ${inLocale(locale, contest.title, contest.titleEn)}` }
}

/** `/<contest>/results`: by which rule the published results came about, and how anybody can compute them again (R119, R140). */
export default async function ResultsPage({ params }: Props) {
  const { contest: slug } = await params
  const locale = await localeFrom(params)
  const t = createTranslator(locale)
  const contest = await publicContest(slug)
  if (!contest) return <MissingPage locale={locale} />
  const winners = await winnersOf(contest)
  const rounds = (await roundsOf(contest)).filter(({ state }) => state === 'published')
  const categories = await publicCategories(contest)
  const proofs = await Promise.all(rounds.map(({ id }) => runProof(contest, id)))

  return (
    <ContestPage contest={contest} locale={locale} page="results">
      <PageTitle
        title={t('winners.results.title')}
        above={inLocale(locale, contest.title, contest.titleEn)}
        lead={rounds.length > 0 ? t('winners.results.lead') : undefined}
        back={{ href: publicHref(locale, `/${slug}/winners`), label: t('winners.results.back') }}
      />
      {rounds.length === 0 && (
        <EmptyState title={t('winners.empty')}>{t('winners.emptyHint')}</EmptyState>
      )}
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
    </ContestPage>
  )
}
