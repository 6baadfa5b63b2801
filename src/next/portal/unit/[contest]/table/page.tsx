import { titled } from '#src/next/portal/_frame/titled.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { deskGroup } from '#src/domain/recommending/deskGroup.ts'
import type { DeskGroup } from '#src/domain/recommending/deskGroup.ts'
import { tableRows } from '#src/domain/tables/recommendationTable.ts'
import { pageImagesOf } from '#src/queries/files/pageImagesOf.ts'
import { deskEntries } from '#src/queries/recommending/deskEntries.ts'
import { rowStandings } from '#src/queries/tables/rowStandings.ts'
import { tableCandidates } from '#src/queries/tables/tableCandidates.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'
import { newestTable } from '../../_desk/newestTable.ts'
import { GenerateForm } from './_parts/GenerateForm.tsx'
import { HandwrittenNames } from './_parts/HandwrittenNames.tsx'
import { MissingOpinions } from './_parts/MissingOpinions.tsx'
import { NewestTable } from './_parts/NewestTable.tsx'
import { NotInTable } from './_parts/NotInTable.tsx'
import { SealedTables } from './_parts/SealedTables.tsx'
import { TablePreview } from './_parts/TablePreview.tsx'

type Props = { params: Promise<{ contest: string }> }

/** Sealed entries stand in the receipt; what is over is nobody's concern any more. */
const NOT_IN: ReadonlySet<DeskGroup> = new Set<DeskGroup>(['waiting', 'returned', 'declined'])

/** Longer than this no PDF takes; then the worker is down, and waiting alone does not help. */
const PATIENCE_MILLISECONDS = 60_000

export const generateMetadata = titled('recommender.table.title')

/** `/unit/<contest>/table`: the recommendation table from its preview to its receipt (R87–R90). */
export default async function TablePage({ params }: Props) {
  const desk = await deskOf((await params).contest, '/table')
  const { visit, contest, home, own, late, period } = desk
  const { locale, t, now } = visit
  const [{ candidates, waiting }, entries, newest] = await Promise.all([
    tableCandidates({ ...own, late }),
    deskEntries(own),
    newestTable(desk),
  ])
  const { table, status, sealed } = newest
  const scan = table?.scan ?? ''
  const pages = (await pageImagesOf(visit.req, scan ? [scan] : [])).get(scan) ?? []
  const standings = await rowStandings({
    transaction: own.transaction,
    unit: own.unit,
    entries: sealed.flatMap((each) => each.rows.map(({ entry }) => entry)),
  })
  const rows = tableRows(candidates)
  const ends = period.ok ? period.value.until : null
  const until = ends && formatInstant({ instant: ends, locale, timeZone: contest.timeZone })
  const listed = new Set(rows.map(({ entry }) => entry))
  const notIn = entries.filter((entry) => !listed.has(entry.id) && NOT_IN.has(deskGroup(entry)))
  const missing = late ? [] : entries.filter(({ stage }) => stage === 'submitted')
  const isSettled = status === 'sealed' && rows.length === 0
  const age = table ? now.getTime() - Date.parse(table.createdAt) : 0
  const isPrinting = status === 'rendering' && age < PATIENCE_MILLISECONDS
  // What is done comes first where nothing is left to do.
  const receipt = sealed.length > 0 && (
    <SealedTables
      locale={locale}
      t={t}
      standings={standings}
      tables={sealed}
      timeZone={contest.timeZone}
    />
  )

  return (
    <UnitShell
      desk={desk}
      current="table"
      title={t('recommender.table.title')}
      lead={t('recommender.table.lead')}
    >
      {isRefusal(period) && !isSettled && (
        <Notice kind="warning" title={t('recommender.table.closed')} locale={locale}>
          {wordsOfRefusal(period, locale, contest.timeZone)}
        </Notice>
      )}
      {late && (
        <Notice kind="info" title={t('recommender.table.lateHelp')} locale={locale}>
          {until && t('recommender.table.extendedHelp', { until })}
        </Notice>
      )}
      <NewestTable
        table={table}
        pages={pages}
        status={status}
        isPrinting={isPrinting}
        locale={locale}
        t={t}
        timeZone={contest.timeZone}
        isOpen={period.ok}
      />
      {missing.length > 0 && <MissingOpinions t={t} home={home} entries={missing} />}
      {rows.length === 0 && receipt}
      {rows.length > 0 ? (
        <>
          <HandwrittenNames locale={locale} t={t} rows={rows} />
          <TablePreview t={t} rows={rows} home={home} />
        </>
      ) : (
        <EmptyState
          title={t(sealed.length > 0 ? 'recommender.table.emptySealed' : 'recommender.table.empty')}
        >
          {sealed.length === 0 && t('recommender.table.emptyHelp')}
        </EmptyState>
      )}
      {rows.length > 0 && notIn.length > 0 && <NotInTable t={t} home={home} entries={notIn} />}
      {rows.length > 0 && period.ok && !isPrinting && (
        <GenerateForm desk={desk} table={table} status={status} waiting={late ? 0 : waiting} />
      )}
      {rows.length > 0 && receipt}
    </UnitShell>
  )
}
