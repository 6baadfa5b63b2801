import { refuse } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import type { Header } from './findHeader.ts'
import type { CellRange, Sheet, SheetCell } from './sheet.ts'

/** One row of a sheet by its columns. */
export type SheetRow<Column extends string> = {
  /** From 0. */
  row: number
  columns: Partial<Record<Column, number>>
  /** The cell of a column; null for an empty one, and where the sheet has no such column. */
  cell: (column: Column) => SheetCell
  /** What makes a cell unfit to be believed, whatever it says: cellMerged { range }, cellFormula, cellError. */
  doubt: (column: Column) => Refusal | null
}

/** The rows below a header in which anything is written, a failed formula too. */
export function rowsBelow<Column extends string>(
  sheet: Sheet,
  header: Header<Column>,
): SheetRow<Column>[] {
  const { columns } = header
  const formulas = placesOf(sheet.formulas)
  const errors = placesOf(sheet.errors)
  const merges = sheet.merges.filter(({ bottom }) => bottom > header.row)
  const used = Object.values<number | undefined>(columns).filter((at) => at !== undefined)
  const last = Math.max(sheet.cells.length, ...sheet.errors.map(({ row }) => row + 1))
  const isFilled = (row: number): boolean =>
    used.some((at) => sheet.cells[row]?.[at]?.text.trim() || errors.has(placeKey(row, at)))
  return Array.from({ length: last }, (_, row) => row)
    .filter((row) => row > header.row && isFilled(row))
    .map((row) => {
      const cell = (column: Column): SheetCell => {
        const at = columns[column]
        return at === undefined ? null : (sheet.cells[row]?.[at] ?? null)
      }
      const doubt = (column: Column): Refusal | null => {
        const at = columns[column]
        if (at === undefined) return null
        const merge = merges.find(
          ({ top, bottom, left, right }) =>
            top <= row && row <= bottom && left <= at && at <= right,
        )
        if (merge) return refuse('cellMerged', { range: rangeName(merge) })
        if (formulas.has(placeKey(row, at))) return refuse('cellFormula')
        const isError = errors.has(placeKey(row, at)) || ERROR.test(cell(column)?.text.trim() ?? '')
        return isError ? refuse('cellError') : null
      }
      return { row, columns, cell, doubt }
    })
}

/** What stands where a formula failed, once its value was pasted or the sheet saved as text. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i

const placeKey = (row: number, column: number): string => `${row} ${column}`
const placesOf = (places: Sheet['formulas']): ReadonlySet<string> =>
  new Set(places.map(({ row, column }) => placeKey(row, column)))

const rangeName = ({ top, left, bottom, right }: CellRange): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`

/** A cell as Excel names it: `B3`. */
export const cellName = ({ row, column }: { row: number; column: number }): string =>
  `${columnName(column)}${row + 1}`

export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last
}
