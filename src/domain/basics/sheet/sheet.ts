import type { Refusal } from '../refusal.ts'

/** What a cell holds. A number comes as it stands in the file (`1.23E+17`), because reading it may already lose digits; a date as `YYYY-MM-DD`. */
export type SheetCell = { kind: 'text' | 'number' | 'date' | 'other'; text: string } | null

/** A rectangle of cells, rows and columns from 0, ends included. */
export type CellRange = { top: number; left: number; bottom: number; right: number }

/** Where a cell is, from 0. */
export type CellPlace = { row: number; column: number }

/** The first sheet of a workbook, or a table in text, as it was sent. */
export type Sheet = {
  cells: SheetCell[][]
  /** Cells that hold a formula. */
  formulas: CellPlace[]
  /** Cells that hold what a formula left when it failed (#REF!): they have no value, and are not empty. */
  errors: CellPlace[]
  merges: CellRange[]
}

/** Something about one row: an error keeps it out, a warning is for people to look at. `column` null: the whole row. */
export type SheetProblem<Column extends string> = {
  level: 'error' | 'warning'
  column: Column | null
  refusal: Refusal
}

/** What the columns of a sheet may be called: our own words first. */
export type HeaderWords<Column extends string> = Readonly<Record<Column, readonly string[]>>
