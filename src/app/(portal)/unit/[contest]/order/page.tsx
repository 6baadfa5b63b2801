import { isRefusal } from '../../../../../domain/refusal.ts'
import { tableRows } from '../../../../../domain/recommendationTable.ts'
import { tableCandidates } from '../../../../../queries/tableCandidates.ts'
import { wordsOfRefusal } from '../../../../../translations/translate.ts'
import { EmptyState } from '../../../../../ui/EmptyState.tsx'
import { LinkButton } from '../../../../../ui/LinkButton.tsx'
import { Notice } from '../../../../../ui/Notice.tsx'
import { titled } from '../../../titled.ts'
import { desk as deskOf } from '../../desk.ts'
import { UnitShell } from '../../UnitShell.tsx'
import { RankedRow } from './RankedRow.tsx'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = titled('recommender.order.title')

/** `/unit/<contest>/order`: the one order over all categories, as it will be printed (R86). */
export default async function OrderPage({ params }: Props) {
  const desk = await deskOf((await params).contest, '/order')
  const { visit, contest, home, own, late, period } = desk
  const { locale, t } = visit
  const { candidates } = await tableCandidates({ ...own, onlyReturned: late })
  const rows = tableRows(candidates)
  const seen = rows.map(({ entry }) => entry).join(',')

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
          <ol aria-label={t('recommender.order.list')} className="border-t-2 border-ink">
            {rows.map((row) => (
              <RankedRow
                key={row.entry}
                {...{ locale, t, row, seen }}
                total={rows.length}
                action={`/api/portal/unit/contests/${contest.id}/order`}
                href={`${home}/entries/${row.entry}`}
                isOpen={period.ok}
              />
            ))}
          </ol>
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
