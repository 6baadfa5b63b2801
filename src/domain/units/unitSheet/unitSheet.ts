import type { Refusal } from '../../basics/refusal.ts'
import type { RecommenderKind } from '../../types/index.ts'

/** What a cell holds. A number comes as it stands in the file (`1.23E+17`), because reading it may already lose digits. */
export type SheetCell = { kind: 'text' | 'number' | 'other'; text: string } | null

/** A rectangle of cells, rows and columns from 0, ends included. */
export type CellRange = { top: number; left: number; bottom: number; right: number }

/** The first sheet of a workbook, as it was sent. */
export type Sheet = {
  cells: SheetCell[][]
  /** Cells that hold a formula. */
  formulas: { row: number; column: number }[]
  merges: CellRange[]
}

/** The columns of a list of units, in the order of the template. */
export const UNIT_COLUMNS = [
  'name',
  'kind',
  'creditCode',
  'aliases',
  'contactName',
  'contactPhone',
  'address',
  'postcode',
] as const
export type UnitColumn = (typeof UNIT_COLUMNS)[number]

/** Something about one row: an error keeps it out, a warning is for people to look at. `column` null: the whole row. */
export type RowProblem = {
  level: 'error' | 'warning'
  column: UnitColumn | null
  refusal: Refusal
}

/** A unit as a row names it; '' where nothing is said. */
export type UnitValues = Record<Exclude<UnitColumn, 'kind' | 'aliases'>, string> & {
  kind: RecommenderKind | null
  aliases: string[]
}

export type UnitRow = {
  /** As Excel counts, from 1. */
  row: number
  values: UnitValues
  /** What was written in each column, to hand back what could not be read. */
  written: Record<UnitColumn, string>
  problems: RowProblem[]
}

export const isBad = ({ problems }: Pick<UnitRow, 'problems'>): boolean =>
  problems.some(({ level }) => level === 'error')

/** A list longer than this is split; more rows than any city has units. */
export const MOST_UNIT_ROWS = 5000
