import type { TableRow } from '#src/domain/tables/recommendationTable.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Table } from '#src/next/ui/show/Table.tsx'

/** The rows of the next table, in the columns of annex 3 (S:240). */
export function TablePreview({ t, rows, home }: { t: Translate; rows: TableRow[]; home: string }) {
  return (
    <section className="my-8">
      <Table
        caption={t('recommender.table.preview')}
        rows={rows}
        rowKey={({ entry }) => entry}
        columns={[
          {
            key: 'rank',
            label: t('recommender.table.rank'),
            cell: ({ rank }) => <span className="figures font-song text-lg font-bold">{rank}</span>,
          },
          { key: 'unit', label: t('recommender.table.unit'), cell: ({ unitName }) => unitName },
          {
            key: 'title',
            label: t('recommender.table.entryTitle'),
            heading: true,
            cell: ({ entry, title }) => <a href={`${home}/entries/${entry}`}>{title}</a>,
          },
          {
            key: 'category',
            label: t('recommender.table.category'),
            cell: ({ categoryTitle }) => categoryTitle,
          },
          {
            key: 'opinion',
            label: t('recommender.table.opinion'),
            cell: ({ opinion }) => <span className="whitespace-pre-line">{opinion}</span>,
          },
        ]}
      />
    </section>
  )
}
