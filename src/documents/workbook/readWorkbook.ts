import { readSheet } from 'read-excel-file/node'

import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { Sheet, SheetCell } from '../../domain/basics/sheet/sheet.ts'
import { MOST_COLUMNS, MOST_ROWS, MOST_WORKBOOK_BYTES } from './sheetBounds.ts'
import { scanSheet } from './scanSheet.ts'
import { unzipWorkbook } from './unzipWorkbook.ts'

/**
 * The first sheet of a workbook. Numbers keep the spelling of the file. Nothing is unpacked or laid out before it is known
 * to be harmless. Refuses fileEmpty, fileTooLarge, sheetType (anything but a workbook, whatever its name), fileLocked,
 * fileUnpacksTooLarge, sheetEmpty, sheetTooFar.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Sheet>> {
  if (bytes.length === 0) return refuse('fileEmpty')
  if (bytes.length > MOST_WORKBOOK_BYTES) {
    return refuse('sheetTooLarge', { maxBytes: MOST_WORKBOOK_BYTES })
  }
  if (beginsWith(bytes, OLD_OR_LOCKED)) return refuse('sheetOldOrLocked')
  const parts = await unzipWorkbook(bytes)
  if (parts === 'tooLarge') return refuse('sheetUnpacksTooLarge')
  const xml = parts === 'unreadable' ? null : firstSheetOf(parts)
  if (!xml) return refuse('sheetType')
  const { formulas, errors, merges, reach, rows } = scanSheet(xml)
  if (rows === 0) return refuse('sheetEmpty')
  if (reach.rows > MOST_ROWS || reach.columns > MOST_COLUMNS) {
    return refuse('sheetTooFar', { rows: MOST_ROWS, columns: MOST_COLUMNS })
  }
  try {
    const values = await readSheet(Buffer.from(bytes), {
      trim: false,
      parseNumber: (text): NumberAsWritten => ({ number: text }),
    })
    return ok({ cells: values.map((row) => row.map(cellOf)), formulas, errors, merges })
  } catch {
    return refuse('sheetType')
  }
}

type NumberAsWritten = { number: string }

/** The head of what Excel 97 wrote, and of workbooks with a password. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0]
/** The head of an archive. */
const ARCHIVE = [0x50, 0x4b]

/** Whether a file is a workbook by how it begins, readable or not. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, OLD_OR_LOCKED) || beginsWith(bytes, ARCHIVE)

const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte)

function cellOf(value: unknown): SheetCell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (isNumber(value)) return { kind: 'number', text: value.number }
  if (!(value instanceof Date)) return { kind: 'other', text: String(value) }
  // A number that is no day of any calendar can be laid out as a date, too.
  return Number.isNaN(value.getTime())
    ? { kind: 'other', text: String(value) }
    : { kind: 'date', text: value.toISOString().slice(0, 10) }
}

const isNumber = (value: unknown): value is NumberAsWritten =>
  typeof value === 'object' && value !== null && 'number' in value

/** The sheet that is read is the first that the workbook lists, whatever its file is called. */
function firstSheetOf(parts: ReadonlyMap<string, string>): string | null {
  const book = parts.get('xl/workbook.xml') ?? ''
  const links = parts.get('xl/_rels/workbook.xml.rels') ?? ''
  const id = /<(?:\w+:)?sheet\s[^>]*?\w+:id=["']([^"']+)["']/.exec(book)?.[1]
  const link = Array.from(links.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g), ([tag]) => tag).find(
    (tag) => id !== undefined && tag.includes(`Id="${id}"`),
  )
  const target = /Target=["']([^"']+)["']/.exec(link ?? '')?.[1]
  if (!target) return null
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return parts.get(path) ?? null
}
