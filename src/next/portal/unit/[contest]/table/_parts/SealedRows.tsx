import type { TableRow } from '#src/domain/tables/recommendationTable.ts'
import type { RowStanding } from '#src/domain/tables/rowStanding.ts'
import type { Translate } from '#src/translations/translate.ts'

/** The rows of a sealed table as they were stamped; one that no longer counts is struck through, and says why. */
export function SealedRows({
  t,
  rows,
  standings,
}: {
  t: Translate
  rows: TableRow[]
  /** Of the entries now, by id. */
  standings: ReadonlyMap<string, RowStanding>
}) {
  return (
    <details className="mt-1" suppressHydrationWarning>
      <summary className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
        {t('recommender.table.showRows', { count: rows.length })}
      </summary>
      <ol className="pl-6 font-normal">
        {rows.map(({ entry, rank, title, unitName }) => {
          const standing = standings.get(entry) ?? 'out'
          const words = `${title}（${unitName}）`
          return (
            <li key={entry} value={rank} className="list-decimal py-1">
              {standing === 'out' ? <s>{words}</s> : words}
              {standing !== 'stands' && (
                <span className="block text-sm text-amber">
                  {t(`recommender.table.row.${standing}`)}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
