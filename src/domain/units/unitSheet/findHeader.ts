import { cleanText } from '../../basics/cleanText.ts'
import { ok, refuse } from '../../basics/refusal.ts'
import type { Outcome } from '../../basics/refusal.ts'
import { UNIT_COLUMNS } from './unitSheet.ts'
import type { Sheet, UnitColumn } from './unitSheet.ts'

/** Where each known column stands; those left out of the sheet are not there. Rows and columns from 0. */
export type Header = { row: number; columns: Partial<Record<UnitColumn, number>> }

/**
 * Finds the row of column names; a title may stand above it. Columns may be in any order, unknown ones are passed over.
 * Refuses sheetEmpty, sheetHeaderMissing { labels: what is needed and not there }, sheetHeaderTwice { label }.
 */
export function findHeader({
  sheet,
  headers,
}: {
  sheet: Pick<Sheet, 'cells'>
  headers: Readonly<Record<UnitColumn, readonly string[]>>
}): Outcome<Header> {
  const candidates = sheet.cells.slice(0, SEARCHED_ROWS).map((cells, row) => {
    const named = cells.map((cell) => columnNamed(cell?.text ?? '', headers))
    return { row, named, count: named.filter(Boolean).length }
  })
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, each) => (each.count > (found?.count ?? 0) ? each : found),
    null,
  )
  const isEmpty = !sheet.cells.some((cells) => cells.some((cell) => cell?.text.trim()))
  if (isEmpty) return refuse('sheetEmpty')
  const missing = NEEDED.filter((column) => !best?.named.includes(column))
  if (!best || missing.length > 0) {
    const labels = missing.map((column) => `「${headers[column][0] ?? column}」`).join('')
    return refuse('sheetHeaderMissing', { labels })
  }
  const twice = UNIT_COLUMNS.find(
    (column) => best.named.indexOf(column) !== best.named.lastIndexOf(column),
  )
  if (twice) return refuse('sheetHeaderTwice', { name: headers[twice][0] ?? twice })
  const columns = Object.fromEntries(
    best.named.flatMap((column, at) => (column ? [[column, at]] : [])),
  )
  return ok({ row: best.row, columns })
}

/** Without these a row names no unit. */
const NEEDED = ['name', 'kind'] as const satisfies UnitColumn[]
const SEARCHED_ROWS = 10

function columnNamed(
  text: string,
  headers: Readonly<Record<UnitColumn, readonly string[]>>,
): UnitColumn | null {
  const key = headerKey(text)
  if (key === '') return null
  return UNIT_COLUMNS.find((column) => headers[column].map(headerKey).includes(key)) ?? null
}

/** Stars and what stands in brackets (必填, 全称 …) say how to fill a column in, not which one it is. */
const headerKey = (text: string): string =>
  cleanText(text.normalize('NFKC'))
    .replace(/[([][^)\]]*[)\]]/g, '')
    .replace(/[\s*:]/g, '')
    .toLowerCase()
