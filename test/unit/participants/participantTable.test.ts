import { refusedCharacters } from '#src/documents/unprintableCharacters.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Sheet, SheetCell } from '#src/domain/basics/sheet/sheet.ts'
import { MOST_KEPT } from '#src/domain/participants/kept.ts'
import type { ParticipantRow } from '#src/domain/participants/table/participantTable.ts'
import { planParticipants } from '#src/domain/participants/table/planParticipants.ts'
import { readDay } from '#src/domain/participants/table/readDay.ts'
import { readParticipantTable } from '#src/domain/participants/table/readParticipantTable.ts'
import { participantWords } from '#src/translations/participantWords.ts'

const HEADER = ['姓名 *', '出生日期', '学校或单位', '监护人姓名', '监护人电话', '公开姓名（必填）']
const TODAY = '2026-11-30'

describe('a table of participants', () => {
  it('should be read under a title, its columns in any spelling, its choices in words', () => {
    const rows = rowsOf(
      ['三年级二班'],
      HEADER,
      ['王小明', '2015/3/4', '示例小学', '王大山', '１３８００００００００', '只显示姓'],
      [],
      ['欧阳听雨', '', '', '', '', '只显示姓，例如“王*”'],
      ['Zoë', '', '', '', '', 'No name'],
    )
    expect(rows.map(({ problems }) => problems)).toEqual([[], [], []])
    expect(rows[0]).toMatchObject({
      row: 3,
      sheet: {
        name: '王小明',
        birthDate: '2015-03-04',
        guardianPhone: '13800000000',
        publicName: 'short',
      },
    })
    expect(rows[1]).toMatchObject({ row: 5, sheet: { publicName: 'short', birthDate: null } })
    expect(rows[2]?.sheet?.publicName).toBe('none')
  })

  it('should read days as people and programs write them, the year first, and guess none', () => {
    const text = (written: string): SheetCell => ({ kind: 'text', text: written })
    for (const written of [
      '2015-03-04',
      '2015年3月4日',
      '2015/3/4',
      '2015.03.04',
      '20150304',
      '２０１５－３－４',
      '2015-03-04 00:00:00',
    ]) {
      expect(readDay(text(written))).toBe('2015-03-04')
    }
    expect(readDay({ kind: 'date', text: '2015-03-04' })).toBe('2015-03-04')
    expect(readDay({ kind: 'number', text: '20150304' })).toBe('2015-03-04')
    for (const written of ['03/04/2015', '15-3-4', '2015年3月', '42067']) {
      expect(readDay(text(written))).toBe(written)
    }
  })

  it.each([
    ['no name', ['', '', '', '', '', '全名'], 'name', 'fieldRequired', 'A2'],
    ['a name of sixty-one rare characters', ['𠮷'.repeat(61)], 'name', 'fieldTooLong', 'A2'],
    ['a picture in a name', ['小明👍'], 'name', 'fieldUnprintable', 'A2'],
    ['a picture in a school', ['小明', '', '小学👍'], 'school', 'fieldUnprintable', 'C2'],
    ['a name that is a number', [n('42')], 'name', 'fieldNotText', 'A2'],
    ['a failed formula in text', ['#REF!'], 'name', 'cellError', 'A2'],
    ['a day that no calendar has', ['小明', '2015-02-30'], 'birthDate', 'fieldDateShape', 'B2'],
    ['a day written day first', ['小明', '04/03/2015'], 'birthDate', 'fieldDateShape', 'B2'],
    ['a birthday to come', ['小明', '2027-01-01'], 'birthDate', 'birthDateAhead', 'B2'],
    ['a day before 1900', ['小明', '1899-12-31'], 'birthDate', 'fieldDateTooEarly', 'B2'],
    ['a child as its guardian', ['小明', '', '', '小 明'], 'guardian', 'guardianIsChild', 'D2'],
    ['a telephone that lost digits', phone('1.38E+10'), 'guardianPhone', 'cellNumberChanged', 'E2'],
    ['a landline as a number', phone(n('2162345678')), 'guardianPhone', 'cellNumberChanged', 'E2'],
    ['no telephone', phone('暂无'), 'guardianPhone', 'fieldPhoneShape', 'E2'],
    ['an unknown choice', ['小明', '', '', '', '', '随便'], 'publicName', 'fieldNotOption', 'F2'],
  ])('should refuse %s, and say the cell', (_, cells, column, code, cell) => {
    const filled = [...cells, ...Array<string>(6).fill('')].slice(0, 6)
    if (filled[5] === '') filled[5] = '全名'
    const [row] = rowsOf(HEADER, filled)
    expect(row?.sheet).toBeNull()
    expect(row?.problems.map(({ column: at, refusal }) => [at, refusal.code])).toEqual([
      [column, code],
    ])
    expect(row?.cellOf).toMatchObject({ [column]: cell })
  })

  it('should keep sixty rare characters, a mobile number that is a number, and name every fault of a row', () => {
    const [rare, bad] = rowsOf(
      HEADER,
      ['𠮷'.repeat(60), '', '', '', n('13800000000'), '全名'],
      ['', '2027-01-01', '', '', '1', ''],
    )
    expect(rare?.sheet?.guardianPhone).toBe('13800000000')
    expect(bad?.problems.map(({ column }) => column)).toEqual([
      'name',
      'birthDate',
      'guardianPhone',
      'publicName',
    ])
  })

  it('should not take a failed formula for an empty cell, nor a formula or merged cells for what they show', () => {
    const sheet = sheetOf([HEADER, ['小明', null, '', '', '', '全名'], [null]])
    const places = { row: 1, column: 1 }
    const read = (more: Partial<Sheet>) =>
      codesOf(rowsFrom({ ...sheet, cells: sheet.cells.slice(0, 2), ...more })[0])
    expect(read({ errors: [places] })).toEqual(['birthDate cellError'])
    expect(read({ formulas: [places] })).toEqual(['birthDate cellFormula'])
    const merged = { top: 1, bottom: 2, left: 2, right: 2 }
    expect(read({ merges: [merged] })).toEqual(['school cellMerged'])
    // A row of nothing but a failed formula is a row.
    const rows = rowsFrom({ ...sheet, errors: [{ row: 2, column: 0 }] })
    expect(codesOf(rows[1])).toContain('name cellError')
  })

  it('should be refused whole where it is empty, has no header that is needed, or too many rows', () => {
    const refused = (sheet: Sheet) => {
      const read = readParticipantTable({ sheet, ...READING })
      return isRefusal(read) ? [read.code, read.params] : null
    }
    expect(refused(sheetOf([]))?.[0]).toBe('sheetEmpty')
    expect(refused(sheetOf([HEADER]))?.[0]).toBe('sheetEmpty')
    expect(refused(sheetOf([['姓名'], ['小明']]))).toEqual([
      'sheetHeaderMissing',
      { labels: '「公开姓名」' },
    ])
    expect(refused(sheetOf([[...HEADER, '姓名'], ['小明']]))?.[0]).toBe('sheetHeaderTwice')
    const many = Array.from({ length: MOST_KEPT + 1 }, (_, at) => [
      `${at}号`,
      '',
      '',
      '',
      '',
      '全名',
    ])
    expect(refused(sheetOf([HEADER, ...many]))).toEqual([
      'sheetTooManyRows',
      { max: MOST_KEPT, count: MOST_KEPT + 1 },
    ])
    expect(refused(sheetOf([HEADER, ...many.slice(1)]))).toBeNull()
  })
})

describe('what would come of a table', () => {
  const day = (name: string, birthDate: string) => [name, birthDate, '', '', '', '全名']
  it('should ask about rows that say one person, in the table and on the list', () => {
    const planned = planParticipants({
      rows: rowsOf(
        HEADER,
        day('王小明', '2015-03-04'),
        day('王 小明', '2015年3月4日'),
        day('王小明', '2016-03-04'),
        day('李在册', '2015-03-04'),
      ),
      kept: [{ name: '李在册', birthDate: '2015-03-04' }],
    })
    expect(planned.map(({ outcome, alikeRow }) => [outcome, alikeRow])).toEqual([
      ['add', null],
      ['alike', 2],
      ['add', null],
      ['alike', null],
    ])
  })

  it('should not let two of one name stand where one has no day of birth', () => {
    const planned = planParticipants({
      rows: rowsOf(HEADER, day('王小明', ''), day('王小明', '2016-03-04'), day('李在册', '')),
      kept: [{ name: '李在册', birthDate: '2015-03-04' }],
    })
    expect(planned.map(({ outcome }) => outcome)).toEqual(['bad', 'add', 'bad'])
    expect(codesOf(planned[0])).toEqual(['birthDate participantNameTwice'])
  })
})

type Written = string | SheetCell
const READING = { words: participantWords(), today: TODAY, refused: refusedCharacters }

function n(text: string): SheetCell {
  return { kind: 'number', text }
}
function phone(written: Written): Written[] {
  return ['小明', '', '', '', written]
}

const sheetOf = (rows: Written[][]): Sheet => ({
  cells: rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? (cell && { kind: 'text', text: cell }) || null : cell,
    ),
  ),
  formulas: [],
  errors: [],
  merges: [],
})

function rowsFrom(sheet: Sheet): ParticipantRow[] {
  const read = readParticipantTable({ sheet, ...READING })
  if (isRefusal(read)) throw new Error(read.code)
  return read.value
}
const rowsOf = (...rows: Written[][]): ParticipantRow[] => rowsFrom(sheetOf(rows))

const codesOf = (row: ParticipantRow | undefined): string[] =>
  row?.problems.map(({ column, refusal }) => `${column} ${refusal.code}`) ?? []
