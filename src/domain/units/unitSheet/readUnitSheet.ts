import { ok, refuse } from '../../basics/refusal.ts'
import type { Outcome } from '../../basics/refusal.ts'
import { findHeader } from './findHeader.ts'
import { readUnitRow } from './readUnitRow.ts'
import { refuseTwice } from './refuseTwice.ts'
import type { SheetWords } from './sheetWords.ts'
import { MOST_UNIT_ROWS } from './unitSheet.ts'
import type { Sheet, UnitRow } from './unitSheet.ts'

/**
 * Reads a list of units row by row (R80). Nothing is guessed: what Excel may have changed on its own is an error of its row.
 * Refuses the whole sheet with sheetEmpty, sheetHeaderMissing { labels }, sheetHeaderTwice { label }, sheetTooManyRows.
 */
export function readUnitSheet({
  sheet,
  words,
}: {
  sheet: Sheet
  words: SheetWords
}): Outcome<UnitRow[]> {
  const header = findHeader({ sheet, headers: words.headers })
  if (!header.ok) return header
  const { row: headerRow, columns } = header.value
  const filled = sheet.cells.flatMap((cells, row) =>
    row > headerRow && Object.values(columns).some((column) => hasText(cells[column]?.text))
      ? [row]
      : [],
  )
  if (filled.length === 0) return refuse('sheetEmpty')
  if (filled.length > MOST_UNIT_ROWS) {
    return refuse('sheetTooManyRows', { max: MOST_UNIT_ROWS, count: filled.length })
  }
  const formulas = new Set(sheet.formulas.map(({ row, column }) => `${row} ${column}`))
  const merges = sheet.merges.filter(({ bottom }) => bottom > headerRow)
  const rows = filled.map((row) =>
    readUnitRow({
      row,
      columns,
      words,
      cells: sheet.cells[row] ?? [],
      hasFormula: (column) => formulas.has(`${row} ${column}`),
      merge: (column) =>
        merges.find(
          ({ top, bottom, left, right }) =>
            top <= row && row <= bottom && left <= column && column <= right,
        ) ?? null,
    }),
  )
  return ok(refuseTwice(rows))
}

const hasText = (text: string | undefined): boolean => Boolean(text?.trim())
