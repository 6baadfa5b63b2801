import { cleanCode, cleanText } from '../../basics/cleanText.ts'
import { checkCreditCode } from '../../basics/creditCode.ts'
import { isPhone } from '../../basics/isPhone.ts'
import { isPostcode } from '../../basics/isPostcode.ts'
import { isRefusal, refuse } from '../../basics/refusal.ts'
import type { Refusal } from '../../basics/refusal.ts'
import { isMobile, isScientific, wholeNumber } from '../../basics/sheet/cellNumber.ts'
import type { SheetRow } from '../../basics/sheet/rowsBelow.ts'
import { bareText } from '../../basics/sheet/sheetText.ts'
import { countCodePoints } from '../../basics/textLength.ts'
import type { RecommenderKind } from '../../types/index.ts'
import { unitNameKey } from '../unitName.ts'
import type { SheetWords } from './sheetWords.ts'
import { UNIT_COLUMNS } from './unitSheet.ts'
import type { RowProblem, UnitColumn, UnitRow } from './unitSheet.ts'

type Row = SheetRow<UnitColumn>

/** Reads one row; every fault in it is named, not only the first. */
export function readUnitRow(source: Row, words: SheetWords): UnitRow {
  const problems: RowProblem[] = []
  const note = (level: RowProblem['level'], column: UnitColumn, refusal: Refusal | null) => {
    if (refusal) problems.push({ level, column, refusal })
  }
  const written = Object.fromEntries(
    UNIT_COLUMNS.map((column) => [column, writtenIn(source, column)]),
  ) as Record<UnitColumn, string>
  const readable = Object.fromEntries(
    UNIT_COLUMNS.map((column) => {
      const { error, warning } = doubtOf(source, column)
      note('error', column, error)
      note('warning', column, warning)
      return [column, error ? '' : textOf(source, column)]
    }),
  ) as Record<UnitColumn, string>
  const check = (column: UnitColumn, refusal: Refusal | null) => {
    if (!problems.some((each) => each.column === column && each.level === 'error')) {
      note('error', column, refusal)
    }
  }

  const name = cleanText(readable.name)
  const kind = kindNamed(readable.kind, words.kinds)
  const aliases = aliasesIn(readable.aliases, name)
  const contactName = cleanText(readable.contactName)
  const contactPhone = cleanCode(readable.contactPhone)
  const address = cleanText(readable.address)
  const postcode = cleanCode(readable.postcode)
  const code = readable.creditCode === '' ? null : checkCreditCode(readable.creditCode)

  check('name', unitNameKey(name) === '' ? refuse('fieldRequired') : tooLong(name, 200))
  check('kind', readable.kind === '' ? refuse('fieldRequired') : null)
  check('kind', kind ? null : refuse('recommenderKindUnknown', { kinds: kindWords(words) }))
  check('creditCode', isScientific(readable.creditCode) ? refuse('cellCodeNumber') : null)
  check('creditCode', code && isRefusal(code) ? code : null)
  check('aliases', aliases.map((alias) => tooLong(alias, 200)).find(Boolean) ?? null)
  check('aliases', aliases.length > 20 ? refuse('cellTooMany', { max: 20 }) : null)
  check('contactName', tooLong(contactName, 60))
  check('contactPhone', isScientific(contactPhone) ? refuse('cellNumberChanged') : null)
  check('contactPhone', contactPhone && !isPhone(contactPhone) ? refuse('fieldPhoneShape') : null)
  check('address', tooLong(address, 200))
  check('postcode', postcode && !isPostcode(postcode) ? refuse('fieldPostcodeShape') : null)
  if (code && !isRefusal(code) && !code.value.checkDigitRight) {
    note('warning', 'creditCode', refuse('cellCreditCodeDoubtful'))
  }
  return {
    row: source.row + 1,
    written,
    problems,
    values: {
      name,
      kind,
      aliases,
      contactName,
      contactPhone,
      address,
      postcode,
      creditCode: code && !isRefusal(code) ? code.value.code : '',
    },
  }
}

/** Columns of digits, which Excel likes to keep as numbers, without their leading zeros and without the 16th digit on. */
const DIGITS = new Set<UnitColumn>(['contactPhone', 'postcode'])

/** What makes a cell unfit to be believed, before anybody looks at what it says. */
function doubtOf(
  source: Row,
  column: UnitColumn,
): { error: Refusal | null; warning: Refusal | null } {
  const error = (refusal: Refusal | null) => ({ error: refusal, warning: null })
  const doubt = source.doubt(column)
  if (doubt) return error(doubt)
  const cell = source.cell(column)
  if (!cell || cell.kind === 'text') return error(null)
  if (cell.kind !== 'number') return error(refuse('fieldNotText'))
  if (column === 'creditCode') return error(refuse('cellCodeNumber'))
  if (!DIGITS.has(column)) return error(refuse('fieldNotText'))
  const digits = wholeNumber(cell.text)
  const isWhole = column === 'contactPhone' ? isMobile(digits) : /^[1-9]\d{5}$/.test(digits)
  if (!isWhole) return error(refuse('cellNumberChanged'))
  return {
    error: null,
    warning: column === 'contactPhone' ? refuse('cellPhoneNumber', { digits }) : null,
  }
}

function textOf(source: Row, column: UnitColumn): string {
  const cell = source.cell(column)
  if (!cell) return ''
  if (cell.kind === 'number') return wholeNumber(cell.text)
  return bareText(cell.text).trim()
}

const writtenIn = (source: Row, column: UnitColumn): string =>
  source.cell(column)?.text.trim() ?? ''

function kindNamed(text: string, kinds: SheetWords['kinds']): RecommenderKind | null {
  const key = kindKey(text)
  const found = Object.entries(kinds).find(([, names]) => names.map(kindKey).includes(key))
  return key === '' || !found ? null : (found[0] as RecommenderKind)
}

const kindKey = (text: string): string =>
  cleanText(text.normalize('NFKC')).replace(/\s/g, '').toLowerCase()

const kindWords = ({ kinds }: SheetWords): string =>
  Object.values(kinds)
    .map(([first]) => first ?? '')
    .join('、')

function aliasesIn(text: string, name: string): string[] {
  const seen = new Set([unitNameKey(name)])
  return text
    .split(/[;；\n]/)
    .map((each) => cleanText(each))
    .filter((alias) => {
      const key = unitNameKey(alias)
      if (key === '' || seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function tooLong(text: string, max: number): Refusal | null {
  const count = countCodePoints(text)
  return count > max ? refuse('fieldTooLong', { max, count }) : null
}
