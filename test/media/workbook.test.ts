import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { MOST_WORKBOOK_BYTES } from '#src/documents/workbook/sheetBounds.ts'
import { unitErrors, unitTemplate } from '#src/documents/workbook/unitWorkbooks.ts'
import { unzipWorkbook } from '#src/documents/workbook/unzipWorkbook.ts'
import { writeWorkbook } from '#src/documents/workbook/writeWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { readUnitSheet } from '#src/domain/units/unitSheet/readUnitSheet.ts'
import type { Sheet } from '#src/domain/basics/sheet/sheet.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'
import { archiveOf, bareWorkbook, UNIT_HEADER, workbookOf } from '../helpers/bytes/workbooks.ts'

describe('reading a workbook', () => {
  it('should tell texts, numbers as they are written, formulas and merged cells', async () => {
    const sheet = await read(
      await workbookOf([
        ['甲', 123456789012345680, '00123'],
        [{ value: 'B1&"x"', type: 'Formula' }, true],
        [{ value: '合并', columnSpan: 2 }, null, '后'],
      ]),
    )
    expect(sheet.cells[0]?.[0]).toEqual({ kind: 'text', text: '甲' })
    expect(sheet.cells[0]?.[1]).toMatchObject({ kind: 'number' })
    expect(sheet.cells[0]?.[2]).toEqual({ kind: 'text', text: '00123' })
    expect(sheet.formulas).toEqual([{ row: 1, column: 0 }])
    expect(sheet.merges).toEqual([{ top: 2, bottom: 2, left: 0, right: 1 }])
  })

  it('should refuse in words what is no workbook, whatever it is called', async () => {
    const sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'
    const cases: [string, Uint8Array][] = [
      ['fileEmpty', new Uint8Array()],
      ['sheetTooLarge', new Uint8Array(MOST_WORKBOOK_BYTES + 1)],
      ['sheetType', new TextEncoder().encode('单位名称,类别\n甲,区局\n')],
      ['sheetType', new TextEncoder().encode('%PDF-1.7\n')],
      ['sheetType', await archiveOf({ 'word/document.xml': '<w:document/>' })],
      ['sheetOldOrLocked', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
      ['sheetEmpty', await bareWorkbook('')],
      ['sheetTooFar', await bareWorkbook(`${sheet}<row r="1048576"/>`)],
      ['sheetTooFar', await bareWorkbook(sheet.replaceAll('A1', 'XFD1'))],
    ]
    for (const [code, bytes] of cases) {
      expect(await readWorkbook(bytes)).toMatchObject({ ok: false, code })
    }
    expect(await readWorkbook(await bareWorkbook(sheet))).toMatchObject({ ok: true })
  })

  it('should not unpack a bomb, nor believe what it says of its size', async () => {
    const bomb = await archiveOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 2 ** 20, 32) })
    expect(bomb.length).toBeLessThan(2 ** 20)
    expect(await readWorkbook(bomb)).toMatchObject({ code: 'sheetUnpacksTooLarge' })
    const lying = Buffer.from(bomb)
    const central = lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    lying.writeUInt32LE(100, central + 24)
    expect(await readWorkbook(lying)).toMatchObject({ ok: false })
  })

  it.each([0.1, 0.4, 0.7, 0.95])(
    'should not choke on a file that ends early (%f)',
    async (part) => {
      const whole = await workbookOf([UNIT_HEADER, ['甲', '区局']])
      expect(await readWorkbook(whole.slice(0, Math.floor(whole.length * part)))).toMatchObject({
        ok: false,
      })
    },
  )
})

describe('workbooks of ours', () => {
  it('should give a template whose header is read, and that holds no unit', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const sheet = await read(await unitTemplate(locale))
      expect(readUnitSheet({ sheet, words: sheetWords() })).toMatchObject({ code: 'sheetEmpty' })
    }
    const parts = await partsOf(await unitTemplate('zh'))
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:H1"/>')
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="C2" s="\d+"\/>/)
  })

  it('should give back bad rows as they were written, to be mended and read again', async () => {
    const sheet = await read(
      await workbookOf([UNIT_HEADER, ['=1+1 公司', '街道', '1', '', '', '+86 21 62345678']]),
    )
    const rows = readUnitSheet({ sheet, words: sheetWords() })
    if (isRefusal(rows)) throw new Error(rows.code)
    const again = await read(
      await unitErrors({ rows: rows.value, locale: 'zh', reasonOf: () => '改' }),
    )
    expect(again.cells[1]?.map((cell) => cell?.text ?? '')).toEqual([
      "'=1+1 公司",
      '街道',
      '1',
      '',
      '',
      '+86 21 62345678',
      '',
      '',
      '行 2: 改',
    ])
    const reread = readUnitSheet({ sheet: again, words: sheetWords() })
    if (isRefusal(reread)) throw new Error(reread.code)
    expect(reread.value[0]?.values.name).toBe('=1+1 公司')
    expect(reread.value[0]?.problems).toEqual(rows.value[0]?.problems)
  })

  it('should freeze and filter the header, and keep codes and telephones as texts', async () => {
    const bytes = await writeWorkbook([
      {
        name: '表',
        columns: [
          { header: '代码', width: 20 },
          { header: '数', width: 8, kind: 'number' },
        ],
        rows: [['123456789012345678', 3]],
      },
    ])
    const xml = (await partsOf(bytes)).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toContain('</sheetData><autoFilter ref="A1:B2"/>')
    const sheet = await read(bytes)
    expect(sheet.cells[1]).toEqual([
      { kind: 'text', text: '123456789012345678' },
      { kind: 'number', text: '3' },
    ])
    expect(sheet.formulas).toEqual([])
  })
})

async function read(bytes: Uint8Array): Promise<Sheet> {
  const outcome = await readWorkbook(bytes)
  if (isRefusal(outcome)) throw new Error(outcome.code)
  return outcome.value
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = await unzipWorkbook(bytes)
  if (typeof parts === 'string') throw new Error(parts)
  return parts
}
