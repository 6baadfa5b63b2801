import { publicHref } from '#src/domain/basics/addresses.ts'
import type { Winner } from '#src/queries/results/winners.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { missingMetadata, MissingPage } from '../../_site/MissingPage.tsx'
import { publicCategories } from '../../_site/publicData.ts'
import { OutcomePage } from '../_contest/OutcomePage.tsx'
import { contestFrom } from '../_contest/contestFrom.ts'
import type { ContestParams } from '../_contest/contestFrom.ts'
import { contestTitled } from '../_contest/contestTitled.ts'
import { winnersOf } from '../_contest/outcomeData.ts'
import { AwardSection } from './_parts/AwardSection.tsx'

export const generateStaticParams = (): { contest: string }[] => []

export const generateMetadata = contestTitled('winners.title', missingMetadata)

/** `/<contest>/winners`: the published winners and only them, award by award like a programme (R139, R140). */
export default async function WinnersPage({ params }: { params: ContestParams }) {
  const { locale, t, contest } = await contestFrom(params)
  if (!contest) return <MissingPage locale={locale} />
  const [winners, all] = await Promise.all([winnersOf(contest), publicCategories(contest)])
  const categories = all.filter(({ key }) => winners.some(({ category }) => category === key))

  return (
    <OutcomePage
      contest={contest}
      locale={locale}
      page="winners"
      title={t('winners.title')}
      isEmpty={winners.length === 0}
    >
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
                slug={contest.slug}
                locale={locale}
              />
            ),
          )}
        </section>
      ))}
      {winners.length > 0 && (
        <p>
          <a href={publicHref(locale, `/${contest.slug}/results`)} className="inline-block py-2">
            {t('winners.toResults')}
          </a>
        </p>
      )}
    </OutcomePage>
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
