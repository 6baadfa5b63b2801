import type { CellPlace, CellRange } from '../../domain/basics/sheet/sheet.ts'

/** What the values of a sheet do not tell: where formulas, failed ones and merged cells are, and how far it reaches. */
export type SheetScan = {
  formulas: CellPlace[]
  errors: CellPlace[]
  merges: CellRange[]
  /** Numbers of rows and columns up to the last cell that holds anything. */
  rows: number
  columns: number
  /** The same up to the last cell or row that is mentioned at all. */
  reach: { rows: number; columns: number }
}

/** Reads the XML of a sheet in one pass; rows and columns from 0. */
export function scanSheet(xml: string): SheetScan {
  const scan: SheetScan = {
    formulas: [],
    errors: [],
    merges: [],
    rows: 0,
    columns: 0,
    reach: { rows: 0, columns: 0 },
  }
  let row = -1
  let column = -1
  for (const [, tag, attributes = ''] of xml.matchAll(TAGS)) {
    if (tag === 'row') {
      row = Number(attribute(attributes, 'r') ?? row + 2) - 1
      column = -1
      scan.reach.rows = Math.max(scan.reach.rows, row + 1)
    } else if (tag === 'c') {
      const at = placeOf(attribute(attributes, 'r') ?? '')
      column = at?.column ?? column + 1
      row = at?.row ?? row
      scan.reach.rows = Math.max(scan.reach.rows, row + 1)
      scan.reach.columns = Math.max(scan.reach.columns, column + 1)
      if (attribute(attributes, 't') === 'e') scan.errors.push({ row, column })
    } else if (tag === 'f') {
      scan.formulas.push({ row, column })
    } else if (tag === 'mergeCell') {
      const range = rangeOf(attribute(attributes, 'ref') ?? '')
      if (range) scan.merges.push(range)
    } else {
      scan.rows = Math.max(scan.rows, row + 1)
      scan.columns = Math.max(scan.columns, column + 1)
    }
  }
  return scan
}

/** `v` and `is` hold a value, `f` a formula. A prefix of the namespace may stand before each. */
const TAGS = /<(?:\w+:)?(row|c|v|is|f|mergeCell)(?=[\s/>])([^>]*)>/g

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null

function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(address) ?? []
  if (!letters || !digits) return null
  const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}

function rangeOf(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null
}
