import { cleanText } from '../../basics/cleanText.ts'
import { ok, refuse } from '../../basics/refusal.ts'
import type { Outcome, Refusal } from '../../basics/refusal.ts'
import { refuseCharacters } from '../../basics/refuseCharacters.ts'
import { isMobile, isScientific, wholeNumber } from '../../basics/sheet/cellNumber.ts'
import { findHeader } from '../../basics/sheet/findHeader.ts'
import { cellName, rowsBelow } from '../../basics/sheet/rowsBelow.ts'
import type { SheetRow } from '../../basics/sheet/rowsBelow.ts'
import type { Sheet } from '../../basics/sheet/sheet.ts'
import { bareText } from '../../basics/sheet/sheetText.ts'
import { MOST_KEPT } from '../kept.ts'
import { PARTICIPANT_FIELDS, readParticipant } from '../readParticipant.ts'
import type { ParticipantColumn, ParticipantRow, ParticipantWords } from './participantTable.ts'
import { readDay } from './readDay.ts'

/**
 * Reads a table of participants row by row, by the rules of their page; every fault of a row is named with its cell. Nothing
 * is guessed: what Excel may have changed on its own is an error of its row. Refuses the whole table with sheetEmpty,
 * sheetHeaderMissing { labels }, sheetHeaderTwice { label }, sheetTooManyRows.
 *
 * @param today the calendar day, `YYYY-MM-DD`, that no day of birth is after
 * @param refused the characters of a text that no paper can print, as every form refuses them
 */
export function readParticipantTable({
  sheet,
  words,
  today,
  refused,
}: {
  sheet: Sheet
  words: ParticipantWords
  today: string
  refused: (text: string) => readonly string[]
}): Outcome<ParticipantRow[]> {
  const header = findHeader({
    sheet,
    headers: words.headers,
    columns: PARTICIPANT_FIELDS,
    needed: NEEDED,
  })
  if (!header.ok) return header
  const filled = rowsBelow(sheet, header.value)
  if (filled.length === 0) return refuse('sheetEmpty')
  if (filled.length > MOST_KEPT) {
    return refuse('sheetTooManyRows', { max: MOST_KEPT, count: filled.length })
  }
  return ok(filled.map((row) => readRow({ row, words, today, refused })))
}

/** Without these a row is nobody's; how much of a name is public is chosen, never assumed. */
const NEEDED = ['name', 'publicName'] as const satisfies ParticipantColumn[]

function readRow({
  row,
  words,
  today,
  refused,
}: {
  row: SheetRow<ParticipantColumn>
  words: ParticipantWords
  today: string
  refused: (text: string) => readonly string[]
}): ParticipantRow {
  const found = new Map<ParticipantColumn, Refusal>()
  const input: Partial<Record<ParticipantColumn, string>> = {}
  for (const column of PARTICIPANT_FIELDS) {
    const read = readCell(row, column)
    if (!read.ok) found.set(column, read)
    else input[column] = read.value
  }
  if (!found.has('publicName')) {
    input.publicName = publicNameMeant(input.publicName ?? '', words.publicNames)
  }
  const read = readParticipant(input, today)
  const refusals = read.ok ? {} : (read.fields ?? {})
  for (const column of PARTICIPANT_FIELDS) {
    const characters = refused(input[column] ?? '')
    const refusal = refusals[column] ?? (characters.length > 0 && refuseCharacters(characters))
    // What a cell cannot be believed of is not measured too.
    if (refusal && !found.has(column)) found.set(column, refusal)
  }
  return {
    row: row.row + 1,
    sheet: found.size === 0 && read.ok ? read.value : null,
    written: cleanText(row.cell('name')?.text ?? '').slice(0, SHOWN),
    cellOf: Object.fromEntries(
      Object.entries(row.columns).map(([column, at]) => [
        column,
        cellName({ row: row.row, column: at }),
      ]),
    ),
    problems: PARTICIPANT_FIELDS.flatMap((column) => {
      const refusal = found.get(column)
      return refusal ? [{ level: 'error' as const, column, refusal }] : []
    }),
  }
}

/** Enough to know a row again by, of a name that may be far too long. */
const SHOWN = 80

function readCell(row: SheetRow<ParticipantColumn>, column: ParticipantColumn): Outcome<string> {
  const doubt = row.doubt(column)
  if (doubt) return doubt
  const cell = row.cell(column)
  if (!cell) return ok('')
  if (column === 'birthDate') return ok(readDay(cell))
  if (column === 'guardianPhone' && cell.kind === 'number') {
    const digits = wholeNumber(cell.text)
    return isMobile(digits) ? ok(digits) : refuse('cellNumberChanged')
  }
  if (cell.kind !== 'text') return refuse('fieldNotText')
  const text = bareText(cell.text)
  return column === 'guardianPhone' && isScientific(text.trim())
    ? refuse('cellNumberChanged')
    : ok(text)
}

/** The choice that is meant; what is none comes back as it was written, to be refused. */
function publicNameMeant(text: string, names: ParticipantWords['publicNames']): string {
  const key = choiceKey(text)
  const found = Object.entries(names).find(([, words]) => words.map(choiceKey).includes(key))
  return found?.[0] ?? text
}

/** The example behind a choice need not be copied. */
const choiceKey = (text: string): string =>
  cleanText(text.normalize('NFKC'))
    .replace(/[,(].*$/, '')
    .replace(/[\s"“”]/g, '')
    .toLowerCase()
