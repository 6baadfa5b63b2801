import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand flush right. */
  numeric?: boolean
  /** The cell that names its row. */
  heading?: boolean
}

/** Ruled rows as on paper. On a phone each row becomes a block and each cell says its column. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  hideCaption,
}: {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  hideCaption?: boolean
}) {
  return (
    <table className="stacked w-full border-collapse border-t-2 border-ink text-left">
      <caption
        className={
          hideCaption ? 'sr-only' : 'pb-2 text-left font-song text-lg font-bold text-title'
        }
      >
        {caption}
      </caption>
      <thead className="border-b border-ink">
        <tr>
          {columns.map(({ key, label, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`px-2 py-2 text-sm font-bold ${numeric ? 'text-right' : ''}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, label, cell, numeric, heading }) => {
              const className = `border-b border-line px-2 py-2.5 align-top ${numeric ? 'sm:text-right' : ''}`
              return heading ? (
                <th key={key} scope="row" className={`${className} font-bold`}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-label={label} className={className}>
                  {cell(row)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
