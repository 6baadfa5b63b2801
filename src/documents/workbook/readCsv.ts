import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { Sheet } from '../../domain/basics/sheet/sheet.ts'
import { MOST_COLUMNS, MOST_ROWS, MOST_WORKBOOK_BYTES } from './sheetBounds.ts'

/**
 * A table as text, as Excel and WPS save it: UTF-8 with or without its mark, UTF-16, or GBK; separated by commas, semicolons
 * or tabs. Refuses fileEmpty, sheetTooLarge, tableType (bytes that are no text), tableQuoteOpen { row }, sheetEmpty,
 * sheetTooFar.
 */
export function readCsv(bytes: Uint8Array): Outcome<Sheet> {
  if (bytes.length === 0) return refuse('fileEmpty')
  if (bytes.length > MOST_WORKBOOK_BYTES) {
    return refuse('sheetTooLarge', { maxBytes: MOST_WORKBOOK_BYTES })
  }
  const text = decoded(bytes)
  if (text === null || BINARY.test(text)) return refuse('tableType')
  if (text.trim() === '') return refuse('sheetEmpty')
  const read = parsed(text, separatorOf(text))
  if (!read.ok) return read
  const cells = read.value.map((row) =>
    row.map((value) => (value === '' ? null : { kind: 'text' as const, text: value })),
  )
  const formulas = read.value.flatMap((row, at) =>
    row.flatMap((value, column) => (value.startsWith('=') ? [{ row: at, column }] : [])),
  )
  return ok({ cells, formulas, errors: [], merges: [] })
}

/** Control characters that no table has: an image, an archive, a document. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\0-\x08\x0E-\x1A\x1C-\x1F]/

/** The text by its mark; without one UTF-8 where it is that, else what Excel writes in China. Null for what is neither. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const mark = `${first} ${second}`
  const marked = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8'
  for (const encoding of [marked, 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

/** The sign that stands most often in the first line that has one; a quoted name seldom holds any. */
function separatorOf(text: string): string {
  const line = text.split(/[\r\n]+/).find((each) => SEPARATORS.some((sign) => each.includes(sign)))
  const counted = SEPARATORS.map((sign) => ({ sign, count: (line ?? '').split(sign).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}

const SEPARATORS = [',', ';', '\t', '，']

/** RFC 4180: a quoted value may hold separators, line ends and doubled quotes. */
function parsed(text: string, separator: string): Outcome<string[][]> {
  const rows: string[][] = [[]]
  const row = () => rows.at(-1) as string[]
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? endOfQuote(text, at + 1) : endOfPlain(text, at, separator)
    if (end === -1) return refuse('tableQuoteOpen', { row: rows.length })
    const after = quoted ? endOfPlain(text, end + 1, separator) : end
    const value = quoted
      ? text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, after)
      : text.slice(at, end)
    row().push(value)
    if (rows.length > MOST_ROWS || row().length > MOST_COLUMNS) {
      return refuse('sheetTooFar', { rows: MOST_ROWS, columns: MOST_COLUMNS })
    }
    if (after >= text.length) break
    const isLine = text[after] !== separator
    at = after + (text.startsWith('\r\n', after) ? 2 : 1)
    if (isLine && at >= text.length) break
    if (isLine) rows.push([])
  }
  return ok(rows)
}

function endOfQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
    at += 1
  }
  return at
}
