import { cleanText } from '../cleanText.ts'
import { ok, refuse } from '../refusal.ts'
import type { Outcome } from '../refusal.ts'
import type { HeaderWords, Sheet } from './sheet.ts'

/** Where each known column stands; those left out of the sheet are not there. Rows and columns from 0. */
export type Header<Column extends string> = {
  row: number
  columns: Partial<Record<Column, number>>
}

/**
 * Finds the row of column names; a title may stand above it. Columns may be in any order, unknown ones are passed over.
 * Refuses sheetEmpty, sheetHeaderMissing { labels: what is needed and not there }, sheetHeaderTwice { label }.
 *
 * @param needed the columns without which a row says nothing
 */
export function findHeader<Column extends string>({
  sheet,
  headers,
  columns: known,
  needed,
}: {
  sheet: Pick<Sheet, 'cells'>
  headers: HeaderWords<Column>
  columns: readonly Column[]
  needed: readonly Column[]
}): Outcome<Header<Column>> {
  const columnNamed = (text: string): Column | null => {
    const key = headerKey(text)
    if (key === '') return null
    return known.find((column) => headers[column].map(headerKey).includes(key)) ?? null
  }
  const candidates = sheet.cells.slice(0, SEARCHED_ROWS).map((cells, row) => {
    const named = cells.map((cell) => columnNamed(cell?.text ?? ''))
    return { row, named, count: named.filter(Boolean).length }
  })
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, each) => (each.count > (found?.count ?? 0) ? each : found),
    null,
  )
  const isEmpty = !sheet.cells.some((cells) => cells.some((cell) => cell?.text.trim()))
  if (isEmpty) return refuse('sheetEmpty')
  const missing = needed.filter((column) => !best?.named.includes(column))
  if (!best || missing.length > 0) {
    const labels = missing.map((column) => `「${headers[column][0] ?? column}」`).join('')
    return refuse('sheetHeaderMissing', { labels })
  }
  const twice = known.find(
    (column) => best.named.indexOf(column) !== best.named.lastIndexOf(column),
  )
  if (twice) return refuse('sheetHeaderTwice', { name: headers[twice][0] ?? twice })
  const columns = Object.fromEntries(
    best.named.flatMap((column, at) => (column ? [[column, at]] : [])),
  ) as Header<Column>['columns']
  return ok({ row: best.row, columns })
}

const SEARCHED_ROWS = 10

/** Stars and what stands in brackets (必填, 全称 …) say how to fill a column in, not which one it is. */
const headerKey = (text: string): string =>
  cleanText(text.normalize('NFKC'))
    .replace(/[([][^)\]]*[)\]]/g, '')
    .replace(/[\s*:]/g, '')
    .toLowerCase()
