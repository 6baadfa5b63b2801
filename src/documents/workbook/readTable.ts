import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { Sheet } from '../../domain/basics/sheet/sheet.ts'
import { readCsv } from './readCsv.ts'
import { isWorkbook, readWorkbook } from './readWorkbook.ts'

/**
 * A table that somebody sends: the first sheet of a workbook, or a table in text, told apart by what they begin with and not
 * by their names. Refuses what `readWorkbook` and `readCsv` refuse.
 */
export async function readTable(bytes: Uint8Array): Promise<Outcome<Sheet>> {
  if (!isWorkbook(bytes)) return readCsv(bytes)
  const sheet = await readWorkbook(bytes)
  return isRefusal(sheet) && sheet.code === 'sheetType' ? { ...sheet, code: 'tableType' } : sheet
}
