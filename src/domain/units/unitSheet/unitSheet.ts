import type { SheetProblem } from '../../basics/sheet/sheet.ts'
import type { RecommenderKind } from '../../types/index.ts'

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

export type RowProblem = SheetProblem<UnitColumn>

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
