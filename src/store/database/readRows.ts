import { readEach } from './columns.ts'
import type { Columns, RowOf } from './columns.ts'
import { columnOf } from './columnOf.ts'

/** What a statement answers with. */
type Result = { rows: readonly Record<string, unknown>[] }

/**
 * The rows of a result with a field for each of these columns, read as what they are. A field's column has its name, or that
 * name in snake case, or the one it is given by `from`.
 *
 * @throws Error that names the column, where the database gave something else: a fault of the statement.
 */
export const readRows = <C extends Columns>({ rows }: Result, columns: C): RowOf<C>[] =>
  rows.map((row) => readOne(row, columns))

/** The first row, or null where there is none. */
export const readRow = <C extends Columns>({ rows }: Result, columns: C): RowOf<C> | null =>
  rows[0] ? readOne(rows[0], columns) : null

/** The row of a statement that always answers with one, as a count does. */
export function readSoleRow<C extends Columns>({ rows }: Result, columns: C): RowOf<C> {
  const [row] = rows
  if (!row) throw new Error(`no row with ${Object.keys(columns).join(', ')}`)
  return readOne(row, columns)
}

const readOne = <C extends Columns>(row: Record<string, unknown>, columns: C): RowOf<C> =>
  readEach(columns, (field, { source }) => {
    const names = source === null ? [field, columnOf(field)] : [source]
    const name = names.find((each) => Object.hasOwn(row, each))
    if (name === undefined) throw new Error(`no column ${source ?? field}`)
    return [row[name], name]
  })
