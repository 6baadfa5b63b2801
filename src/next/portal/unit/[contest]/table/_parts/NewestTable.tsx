import { refuse } from '#src/domain/basics/refusal.ts'
import type { PageImageDocument, RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { tableScanStanding } from '#src/domain/tables/tableScan.ts'
import type { TableStatus } from '#src/domain/tables/tableStatus.ts'
import type { Locale } from '#src/translations/locale.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { PrintedTable } from './PrintedTable.tsx'

/** Where the newest table stands, and what it waits for. While it is printed the page asks again by itself, without script too. */
export function NewestTable({
  table,
  pages,
  status,
  isPrinting,
  isOpen,
  locale,
  t,
  timeZone,
}: {
  table: RecommendationTableDocument | null
  /** Of its scan, as drawn. */
  pages: readonly PageImageDocument[]
  status: TableStatus
  /** Being rendered, and not for suspiciously long. */
  isPrinting: boolean
  /** Tables may be generated and sealed now. */
  isOpen: boolean
  locale: Locale
  t: Translate
  timeZone: string
}) {
  if (!table) return null
  switch (status) {
    case 'rendering':
      return (
        <>
          {isPrinting && <meta httpEquiv="refresh" content="3" />}
          <Notice kind="info" title={t('recommender.table.rendering')} locale={locale}>
            <p role="status">
              {t(
                isPrinting ? 'recommender.table.renderingHelp' : 'recommender.table.renderingLong',
              )}
            </p>
          </Notice>
        </>
      )
    case 'problem': {
      const { code, params } = table.problem ?? { code: 'busy', params: {} }
      return (
        <Notice kind="error" title={t('recommender.table.problem')} locale={locale}>
          {wordsOfRefusal(refuse(code, params), locale, timeZone)}
        </Notice>
      )
    }
    case 'outdated':
      return (
        <Notice kind="warning" title={t('recommender.table.outdated')} locale={locale}>
          {t('recommender.table.outdatedHelp')}
        </Notice>
      )
    case 'ready':
    case 'scanned':
      return (
        <>
          {/* Asked again by itself while the worker reads, without script too. */}
          {tableScanStanding(table) === 'waiting' && <meta httpEquiv="refresh" content="4" />}
          <PrintedTable
            table={table}
            pages={pages}
            status={status}
            isOpen={isOpen}
            locale={locale}
            t={t}
            timeZone={timeZone}
          />
        </>
      )
    default:
      return null
  }
}
