import { titled } from '#src/next/portal/_frame/titled.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { tableRows, undoneOrder } from '#src/domain/tables/recommendationTable.ts'
import { lastOrder } from '#src/queries/recommending/lastOrder.ts'
import { tableCandidates } from '#src/queries/tables/tableCandidates.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'
import { CategoryLinks } from './_parts/CategoryLinks.tsx'
import { OrderBoard } from './_parts/OrderBoard.tsx'
import { orderWords } from './_parts/orderWords.ts'

type Props = {
  params: Promise<{ contest: string }>
  searchParams: Promise<{ category?: string | string[] }>
}

export const generateMetadata = titled('recommender.order.title')

/** `/unit/<contest>/order?category=…`: the one order over all categories, as it will be printed, whole or by category (R86). */
export default async function OrderPage({ params, searchParams }: Props) {
  const desk = await deskOf((await params).contest, '/order')
  const { visit, contest, home, own, late, period } = desk
  const { locale, t, account } = visit
  const [{ candidates }, last] = await Promise.all([
    tableCandidates({ ...own, late }),
    lastOrder(own),
  ])
  const rows = tableRows(candidates)
  const categories = [...new Set(rows.map(({ categoryTitle }) => categoryTitle))]
  const asked = (await searchParams).category
  const category = categories.find((each) => each === asked) ?? null
  const entries = rows.map(({ entry, title, unitName, categoryTitle }) => ({
    entry,
    title,
    unitName,
    categoryTitle,
  }))
  const current = entries.map(({ entry }) => entry)
  const shown = entries.filter((row) => category === null || row.categoryTitle === category)

  return (
    <UnitShell
      desk={desk}
      current="order"
      title={t('recommender.order.title')}
      lead={t('recommender.order.lead')}
    >
      {isRefusal(period) && (
        <Notice kind="warning" locale={locale}>
          {wordsOfRefusal(period, locale, contest.timeZone)}
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('recommender.order.none')}>
          <p className="mb-4">{t('recommender.order.noneHelp')}</p>
          <LinkButton href={`${home}/entries`}>{t('recommender.order.toEntries')}</LinkButton>
        </EmptyState>
      ) : (
        <>
          {categories.length > 1 && (
            <CategoryLinks
              t={t}
              entries={entries}
              categories={categories}
              category={category}
              href={`${home}/order`}
            />
          )}
          <OrderBoard
            entries={entries}
            home={home}
            locale={locale}
            shown={shown.map(({ entry }) => entry)}
            action={portalDoor(`/unit/contests/${contest.id}/order`)}
            isOpen={period.ok}
            last={
              last && {
                id: last.id,
                name: last.name,
                isOwn: last.account === account.id,
                at: formatInstant({ instant: last.at, locale, timeZone: contest.timeZone }),
              }
            }
            undo={undoneOrder(current, last)}
            words={orderWords(t)}
          />
          <p className="mt-8">
            <LinkButton href={`${home}/table`} tone="primary">
              {t('recommender.order.toTable')}
            </LinkButton>
          </p>
        </>
      )}
    </UnitShell>
  )
}
