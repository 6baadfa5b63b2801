import type { Metadata } from 'next'

import { publicHref } from '#src/domain/basics/addresses.ts'
import type { Winner } from '#src/queries/results/winners.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { EmptyState } from '#src/ui/show/EmptyState.tsx'
import { inLocale } from '#src/ui/show/inLocale.ts'
import { PageTitle } from '#src/ui/frame/PageTitle.tsx'
import { localeFrom } from '../../_site/localeFrom.ts'
import { missingMetadata, MissingPage } from '../../_site/MissingPage.tsx'
import { publicCategories, publicContest } from '../../_site/publicData.ts'
import { ContestPage } from '../_contest/ContestPage.tsx'
import { winnersOf } from '../_contest/outcomeData.ts'
import { AwardSection } from './_parts/AwardSection.tsx'

type Props = { params: Promise<{ locale: string; contest: string }> }

export const generateStaticParams = (): { contest: string }[] => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params)
  const contest = await publicContest((await params).contest)
  if (!contest) return missingMetadata(locale)
  const title = createTranslator(locale)('winners.title')
  return { title: `${title} · ${inLocale(locale, contest.title, contest.titleEn)}` }
}

/** `/<contest>/winners`: the published winners and only them, award by award like a programme (R139, R140). */
export default async function WinnersPage({ params }: Props) {
  const { contest: slug } = await params
  const locale = await localeFrom(params)
  const t = createTranslator(locale)
  const contest = await publicContest(slug)
  if (!contest) return <MissingPage locale={locale} />
  const winners = await winnersOf(contest)
  const categories = (await publicCategories(contest)).filter(({ key }) =>
    winners.some(({ category }) => category === key),
  )
  const title = inLocale(locale, contest.title, contest.titleEn)

  return (
    <ContestPage contest={contest} locale={locale} page="winners">
      <PageTitle title={t('winners.title')} above={title} />
      {winners.length === 0 && (
        <EmptyState title={t('winners.empty')}>{t('winners.emptyHint')}</EmptyState>
      )}
      {categories.map((category) => (
        <section
          key={category.key}
          aria-label={inLocale(locale, category.title, category.titleEn)}
          className="mt-10 mb-14"
        >
          {categories.length > 1 && (
            <h2 className="mb-1 text-2xl">{inLocale(locale, category.title, category.titleEn)}</h2>
          )}
          {byAward(winners.filter((winner) => winner.category === category.key)).map(
            (ofAward, index) => (
              <AwardSection
                key={ofAward[0]?.award.key}
                winners={ofAward}
                isFirst={index === 0}
                level={categories.length > 1 ? 'h3' : 'h2'}
                slug={slug}
                locale={locale}
              />
            ),
          )}
        </section>
      ))}
      {winners.length > 0 && (
        <p>
          <a href={publicHref(locale, `/${slug}/results`)} className="inline-block py-2">
            {t('winners.toResults')}
          </a>
        </p>
      )}
    </ContestPage>
  )
}

/** The list comes in the order of awards. */
function byAward(winners: Winner[]): Winner[][] {
  const groups = new Map<string, Winner[]>()
  for (const winner of winners) {
    groups.set(winner.award.key, [...(groups.get(winner.award.key) ?? []), winner])
  }
  return [...groups.values()]
}
