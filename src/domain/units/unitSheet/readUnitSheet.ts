import { ok, refuse } from '../../basics/refusal.ts'
import type { Outcome } from '../../basics/refusal.ts'
import { findHeader } from '../../basics/sheet/findHeader.ts'
import { rowsBelow } from '../../basics/sheet/rowsBelow.ts'
import type { Sheet } from '../../basics/sheet/sheet.ts'
import { readUnitRow } from './readUnitRow.ts'
import { refuseTwice } from './refuseTwice.ts'
import type { SheetWords } from './sheetWords.ts'
import { MOST_UNIT_ROWS, UNIT_COLUMNS } from './unitSheet.ts'
import type { UnitColumn, UnitRow } from './unitSheet.ts'

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
  const header = findHeader({
    sheet,
    headers: words.headers,
    columns: UNIT_COLUMNS,
    needed: NEEDED,
  })
  if (!header.ok) return header
  const filled = rowsBelow(sheet, header.value)
  if (filled.length === 0) return refuse('sheetEmpty')
  if (filled.length > MOST_UNIT_ROWS) {
    return refuse('sheetTooManyRows', { max: MOST_UNIT_ROWS, count: filled.length })
  }
  const rows = filled.map((row) => readUnitRow(row, words))
  return ok(refuseTwice(rows))
}

/** Without these a row names no unit. */
const NEEDED = ['name', 'kind'] as const satisfies UnitColumn[]
