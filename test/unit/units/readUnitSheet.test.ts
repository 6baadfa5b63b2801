import fc from 'fast-check'

import { isRefusal, refuse } from '#src/domain/basics/refusal.ts'
import { unitNameKey } from '#src/domain/units/unitName.ts'
import { planUnitImport, unitReach } from '#src/domain/units/unitSheet/planUnitImport.ts'
import type { KnownUnit } from '#src/domain/units/unitSheet/planUnitImport.ts'
import { readUnitSheet } from '#src/domain/units/unitSheet/readUnitSheet.ts'
import { bareText, sheetText } from '#src/domain/basics/sheet/sheetText.ts'
import { isBad, MOST_UNIT_ROWS } from '#src/domain/units/unitSheet/unitSheet.ts'
import type { Sheet, SheetCell } from '#src/domain/basics/sheet/sheet.ts'
import type { UnitRow } from '#src/domain/units/unitSheet/unitSheet.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

const HEADER = ['单位名称（全称）*', '推荐单位类别 *', '统一社会信用代码', '联系电话', '其他名称']
const CODE = '91310000MA1FL5XE2J'

describe('reading a list of units', () => {
  it('should read a plain row under a title and a header in any spelling', () => {
    const [row] = rowsOf(['2024 年推荐单位名单'], HEADER, [
      '示例市东区',
      '区局',
      '',
      '０２１－６２３４５６７８',
      '东区局；东区',
    ])
    expect(row).toMatchObject({
      row: 3,
      problems: [],
      values: {
        name: '示例市东区',
        kind: 'district',
        contactPhone: '021-62345678',
        aliases: ['东区局', '东区'],
      },
    })
  })

  it.each([
    ['no name', ['', '区局', '', '13800000000'], 'name', 'fieldRequired'],
    ['no kind', ['甲', '', ''], 'kind', 'fieldRequired'],
    ['an unknown kind', ['甲', '街道', ''], 'kind', 'recommenderKindUnknown'],
    ['a code of a wrong shape', ['甲', '区局', '123'], 'creditCode', 'fieldCreditCodeShape'],
    ['a code in scientific writing', ['甲', '区局', '1.23E+17'], 'creditCode', 'cellCodeNumber'],
    [
      'a code that is a number',
      ['甲', '区局', n('1.23456789012345E+17')],
      'creditCode',
      'cellCodeNumber',
    ],
    ['a name that is a number', [n('42'), '区局', ''], 'name', 'fieldNotText'],
    [
      'a landline that lost its zero',
      ['甲', '区局', '', n('2162345678')],
      'contactPhone',
      'cellNumberChanged',
    ],
    ['no number of a telephone', ['甲', '区局', '', '暂无'], 'contactPhone', 'fieldPhoneShape'],
    ['a name that is too long', ['甲'.repeat(201), '区局', ''], 'name', 'fieldTooLong'],
  ])('should refuse a row with %s', (_, cells, column, code) => {
    const [row] = rowsOf(HEADER, cells)
    expect(row && isBad(row)).toBe(true)
    expect(row?.problems).toContainEqual(
      expect.objectContaining({
        level: 'error',
        column,
        refusal: expect.objectContaining({ code }),
      }),
    )
  })

  it('should take a mobile number that Excel keeps as a number, and say so', () => {
    const [row] = rowsOf(HEADER, ['甲', '区局', '', n('1.38E10')])
    expect(row?.values.contactPhone).toBe('13800000000')
    expect(row?.problems).toMatchObject([{ level: 'warning', column: 'contactPhone' }])
  })

  it('should warn of a wrong check digit and take the code', () => {
    const wrong = `${CODE.slice(0, 17)}${CODE.endsWith('1') ? '2' : '1'}`
    const [row] = rowsOf(HEADER, ['甲', '区局', wrong])
    expect(row?.values.creditCode).toBe(wrong)
    expect(row?.problems).toMatchObject([
      { level: 'warning', refusal: { code: 'cellCreditCodeDoubtful' } },
    ])
  })

  it('should refuse formulas and merged cells where they stand, and leave the other rows alone', () => {
    const sheet: Sheet = {
      ...sheetOf([HEADER, ['甲', '区局'], ['乙', '行业'], ['丙', '集团']]),
      formulas: [{ row: 1, column: 0 }],
      merges: [{ top: 2, bottom: 2, left: 1, right: 2 }],
    }
    const rows = read(sheet)
    expect(rows.map(isBad)).toEqual([true, true, false])
    expect(rows[0]?.problems).toMatchObject([{ column: 'name', refusal: { code: 'cellFormula' } }])
    expect(rows[1]?.problems[0]).toMatchObject({
      column: 'kind',
      refusal: { code: 'cellMerged', params: { range: 'B3:C3' } },
    })
  })

  it('should refuse all rows of a unit that stands there twice, by name, other name or code', () => {
    const rows = rowsOf(
      HEADER,
      ['甲 公司', '区局', CODE],
      ['甲公司', '行业', ''],
      ['乙', '行业', CODE],
      ['丙', '集团', '', '', '丁'],
      ['丁', '集团'],
      ['戊', '集团'],
    )
    expect(rows.map(isBad)).toEqual([true, true, true, true, true, false])
    expect(rows[1]?.problems).toMatchObject([
      { refusal: { code: 'twiceInSheet', params: { row: 2 } } },
    ])
  })

  it.each([
    ['nothing at all', [], 'sheetEmpty'],
    ['a header alone', [HEADER], 'sheetEmpty'],
    ['no header', [['甲', '区局']], 'sheetHeaderMissing'],
    ['half a header', [['单位名称'], ['甲']], 'sheetHeaderMissing'],
    [
      'a header twice',
      [
        ['单位名称', '类别', '单位名称'],
        ['甲', '区局', '乙'],
      ],
      'sheetHeaderTwice',
    ],
    [
      'too many rows',
      [HEADER, ...Array.from({ length: MOST_UNIT_ROWS + 1 }, (_, at) => [`甲${at}`, '区局'])],
      'sheetTooManyRows',
    ],
  ])('should refuse a sheet with %s', (_, cells, code) => {
    expect(readUnitSheet({ sheet: sheetOf(cells), words: sheetWords() })).toMatchObject({
      ok: false,
      code,
    })
  })

  it('should read whatever a sheet holds without an error, and never keep a number as a code', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.record({
        kind: fc.constantFrom('text', 'number', 'other'),
        text: anyText({ maxLength: 30 }),
      }),
      fc.record({ kind: fc.constant('number'), text: fc.double().map(String) }),
    ) as fc.Arbitrary<SheetCell>
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 8 }),
        (cells) => {
          const header = sheetOf([HEADER]).cells
          const read = readUnitSheet({
            sheet: { cells: [...header, ...cells], formulas: [], errors: [], merges: [] },
            words: sheetWords(),
          })
          for (const row of isRefusal(read) ? [] : read.value) {
            const source = cells[row.row - 2]
            if (source?.[2]?.kind === 'number') expect(row.values.creditCode).toBe('')
            if (isBad(row)) continue
            expect(row.values.name).not.toBe('')
            expect(row.values.kind).not.toBeNull()
          }
        },
      ),
    )
  })
})

describe('planning an import', () => {
  const known = (own: Partial<KnownUnit> & { id: string; name: string }): KnownUnit => ({
    reach: 'own',
    creditCode: null,
    recommenderKind: null,
    contactName: null,
    contactPhone: null,
    address: null,
    postcode: null,
    aliases: [],
    ...own,
    keys: [unitNameKey(own.name), ...(own.keys ?? [])],
    codes: own.creditCode ? [own.creditCode] : [],
  })

  it('should tell new units from changed, listed and untouched ones', () => {
    const rows = rowsOf(
      HEADER,
      ['新', '区局'],
      ['旧', '行业', '', '13800000000'],
      ['在册', '集团'],
      ['未列', '集团'],
    )
    const planned = planUnitImport({
      rows,
      known: [
        known({ id: '1', name: '旧', recommenderKind: 'trade' }),
        known({ id: '2', name: '在册', recommenderKind: 'group' }),
        known({ id: '3', name: '未列', recommenderKind: 'group' }),
      ],
      listed: new Set(['1', '2']),
    })
    expect(planned.map(({ outcome }) => outcome)).toEqual(['create', 'update', 'same', 'list'])
    expect(planned[1]?.changes).toEqual([
      { column: 'contactPhone', before: '', after: '13800000000' },
    ])
  })

  it('should refuse a code that is somebody else’s, or not the one on record', () => {
    const other = '91310000MA1FL5XE3G'
    const rows = rowsOf(HEADER, ['新', '区局', CODE], ['旧', '行业', other])
    const planned = planUnitImport({
      rows,
      known: [
        known({ id: '1', name: '别家', creditCode: CODE }),
        known({ id: '2', name: '旧', creditCode: '91310000MA1FL5XE4E' }),
      ],
      listed: new Set(),
    })
    expect(
      planned.map(({ problems }) => problems.find(({ level }) => level === 'error')?.refusal.code),
    ).toEqual(['creditCodeTaken', 'creditCodeDiffers'])
  })

  it('should let staff of some contests change what stands in theirs alone', () => {
    const reaches = [[], ['a'], ['a', 'b'], ['b']].map((stands) => unitReach(['a'], stands))
    expect(reaches).toEqual(['foreign', 'own', 'shared', 'foreign'])
    expect([unitReach([], []), unitReach([], ['b'])]).toEqual(['own', 'own'])
  })

  it('should say nothing of a unit beyond the reach of who imports, by whatever name or code', () => {
    const rows = rowsOf(
      HEADER,
      ['别家', '区局'],
      ['新', '区局', CODE],
      ['又新', '区局', '', '', '别家又名'],
      ['共用', '行业', '', '13800000000'],
      ['同列', '行业'],
    )
    const planned = planUnitImport({
      rows,
      known: [
        known({
          id: '1',
          name: '别家',
          keys: [unitNameKey('别家又名')],
          creditCode: CODE,
          reach: 'foreign',
        }),
        known({ id: '2', name: '共用', recommenderKind: 'trade', reach: 'shared' }),
        known({ id: '3', name: '同列', recommenderKind: 'trade', reach: 'shared' }),
      ],
      listed: new Set(),
    })
    const outcomes = ['bad', 'bad', 'bad', 'bad', 'list']
    expect(planned.map(({ outcome }) => outcome)).toEqual(outcomes)
    const refusals = planned
      .slice(0, 4)
      .map(({ unit, problems }) => [unit, problems.at(-1)?.refusal])
    for (const [unit, refusal] of refusals) {
      expect([unit, refusal]).toEqual([null, refuse('unitElsewhere')])
    }
  })

  it('should refuse two rows that are one unit by two of its names, and warn of a name that leads elsewhere', () => {
    const unit = known({ id: '1', name: '今名', keys: [unitNameKey('曾用名')] })
    const both = planUnitImport({
      rows: rowsOf(HEADER, ['今名', '区局'], ['曾用名', '区局']),
      known: [unit],
      listed: new Set(),
    })
    expect(both.map(({ outcome }) => outcome)).toEqual(['bad', 'bad'])
    const [one] = planUnitImport({
      rows: rowsOf(HEADER, ['曾用名', '区局']),
      known: [unit],
      listed: new Set(),
    })
    expect(one).toMatchObject({
      outcome: 'update',
      problems: [{ level: 'warning', refusal: { code: 'unitKnownAs' } }],
    })
  })
})

describe('text in a workbook', () => {
  it('should never begin like a formula, and come back as it was', () => {
    fc.assert(
      fc.property(
        anyText().filter((text) => !text.startsWith("'")),
        (text) => {
          const written = sheetText(text)
          expect(/^[=@]/.test(written)).toBe(false)
          expect(bareText(written)).toBe(text)
        },
      ),
    )
    expect(sheetText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
    expect(sheetText('+86 138 0000 0000')).toBe('+86 138 0000 0000')
  })
})

type Written = string | SheetCell

function n(text: string): SheetCell {
  return { kind: 'number', text }
}

const sheetOf = (rows: Written[][]): Sheet => ({
  cells: rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? (cell === '' ? null : { kind: 'text', text: cell }) : cell,
    ),
  ),
  formulas: [],
  errors: [],
  merges: [],
})

const rowsOf = (...rows: Written[][]): UnitRow[] => read(sheetOf(rows))

function read(sheet: Sheet): UnitRow[] {
  const outcome = readUnitSheet({ sheet, words: sheetWords() })
  if (isRefusal(outcome)) throw new Error(outcome.code)
  return outcome.value
}
