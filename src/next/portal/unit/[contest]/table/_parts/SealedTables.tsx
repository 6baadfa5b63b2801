import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { RecommendationTableDocument } from '#src/domain/documents/index.ts'
import type { RowStanding } from '#src/domain/tables/rowStanding.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { SealedRows } from './SealedRows.tsx'

/** The receipt: what was submitted, when, and the papers as they were (R90). */
export function SealedTables({
  tables,
  standings,
  locale,
  t,
  timeZone,
}: {
  /** Newest first. */
  tables: RecommendationTableDocument[]
  /** Of their entries now, by id. */
  standings: ReadonlyMap<string, RowStanding>
  locale: Locale
  t: Translate
  timeZone: string
}) {
  const [newest] = tables

  return (
    <section aria-labelledby="sealed" className="my-10">
      {newest?.sealedAt && (
        <Notice kind="success" title={t('recommender.table.sealedTitle')} locale={locale}>
          {t('recommender.table.sealedAt', {
            instant: formatInstant({ instant: newest.sealedAt, locale, timeZone }),
            count: newest.rows.length,
          })}
        </Notice>
      )}
      <h2 id="sealed" className="sr-only">
        {t('recommender.table.receipt')}
      </h2>
      <Table
        caption={t('recommender.table.receipt')}
        rows={tables}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'serial',
            label: t('recommender.table.title'),
            heading: true,
            cell: ({ serial, sequence, rows }) => (
              <>
                {sequence === 0
                  ? t('recommender.table.main')
                  : t('recommender.table.supplementary', { sequence })}
                <span className="figures block text-sm font-normal text-muted">{serial}</span>
                <SealedRows t={t} rows={rows} standings={standings} />
              </>
            ),
          },
          {
            key: 'rows',
            label: t('recommender.table.rows'),
            numeric: true,
            cell: ({ rows }) => rows.length,
          },
          {
            key: 'sealed',
            label: t('recommender.table.sealed'),
            cell: ({ sealedAt }) =>
              sealedAt && <DateTime instant={sealedAt} timeZone={timeZone} locale={locale} />,
          },
          {
            key: 'papers',
            label: t('recommender.table.papers'),
            cell: ({ id }) => (
              <>
                <a
                  href={portalDoor(`/unit/tables/${id}/pdf`)}
                  download
                  className="mr-4 inline-block py-1"
                >
                  {t('recommender.staff.pdf')}
                </a>
                <a
                  href={portalDoor(`/unit/tables/${id}/scan`)}
                  download
                  className="inline-block py-1"
                >
                  {t('recommender.staff.scan')}
                </a>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
