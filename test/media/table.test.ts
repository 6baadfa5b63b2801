import { participantTemplate } from '#src/documents/workbook/participantTemplate.ts'
import { readTable } from '#src/documents/workbook/readTable.ts'
import { refusedCharacters } from '#src/documents/unprintableCharacters.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { cellName } from '#src/domain/basics/sheet/rowsBelow.ts'
import type { Sheet } from '#src/domain/basics/sheet/sheet.ts'
import { readParticipantTable } from '#src/domain/participants/table/readParticipantTable.ts'
import { readUnitSheet } from '#src/domain/units/unitSheet/readUnitSheet.ts'
import { participantWords } from '#src/translations/participantWords.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'
import { archiveOf, bareWorkbook, UNIT_HEADER, workbookOf } from '../helpers/bytes/workbooks.ts'

const TEXT = '姓名,公开姓名\r\n"王，小明",全名\r\n'
/** 姓名,公开姓名 / 王小明,全名, as Excel in China saves it. */
const GBK = Buffer.from('d0d5c3fb2cb9abbfaad0d5c3fb0d0acdf5d0a1c3f72cc8abc3fb0d0a', 'hex')

describe('a table in text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT.replaceAll(',', '\t')}`, 'utf16le')],
    ['semicolons and no end of line', Buffer.from(TEXT.replaceAll(',', ';').trimEnd())],
  ])('should be read in %s', async (_, bytes) => {
    expect(textsOf(await read(bytes))).toEqual([
      ['姓名', '公开姓名'],
      ['王，小明', '全名'],
    ])
  })

  it('should be read in GBK', async () => {
    expect(textsOf(await read(GBK))).toEqual([
      ['姓名', '公开姓名'],
      ['王小明', '全名'],
    ])
  })

  it('should keep line ends, quotes and separators inside of quotes, and lines that are empty', async () => {
    const text = 'a,"b\n""c"", d"\n\n,e\n'
    expect(textsOf(await read(Buffer.from(text)))).toEqual([['a', 'b\n"c", d'], [''], ['', 'e']])
  })

  it('should not be believed where it is a formula, and be refused in words where it is no table', async () => {
    expect((await read(Buffer.from('a,="01"\n'))).formulas).toEqual([{ row: 0, column: 1 }])
    const cases: [string, Uint8Array][] = [
      ['fileEmpty', new Uint8Array()],
      ['sheetEmpty', Buffer.from('\uFEFF \n')],
      ['tableType', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
      ['tableType', Buffer.from([0xff, 0xff, 0xff])],
      ['tableType', await archiveOf({ 'word/document.xml': '<w:document/>' })],
      ['sheetOldOrLocked', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
      ['tableQuoteOpen', Buffer.from('a,b\n"c,d\n')],
      ['sheetTooFar', Buffer.from(','.repeat(300))],
      ['sheetTooFar', Buffer.from('a\n'.repeat(20_001))],
      ['sheetTooLarge', new Uint8Array(5 * 2 ** 20 + 1).fill(97)],
      [
        'sheetUnpacksTooLarge',
        await archiveOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 2 ** 20, 32) }),
      ],
    ]
    for (const [code, bytes] of cases) {
      expect([code, await readTable(bytes)]).toMatchObject([code, { ok: false, code }])
    }
  })
})

describe('a table as a workbook', () => {
  it('should have a template whose header is read in each language, and that names nobody', async () => {
    for (const locale of ['zh', 'en'] as const) {
      expect(participantsOf(await read(await participantTemplate(locale)))).toBe('sheetEmpty')
    }
  })

  it('should give dates of Excel as days', async () => {
    const bytes = await workbookOf([
      ['姓名', '出生日期', '公开姓名'],
      [
        '王小明',
        { value: new Date('2015-03-04T00:00:00Z'), format: 'yyyy/m/d', type: Date },
        '全名',
      ],
    ])
    expect(participantsOf(await read(bytes))).toMatchObject([
      { sheet: { birthDate: '2015-03-04' }, problems: [] },
    ])
  })

  it('should not take a failed formula for an empty cell, in a list of units neither', async () => {
    const cells = (header: readonly string[], at: string) =>
      bareWorkbook(
        `<row r="1">${header.map((text, at) => `<c r="${cellName({ row: 0, column: at })}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>` +
          `<row r="2"><c r="A2" t="inlineStr"><is><t>王小明</t></is></c><c r="${at}2" t="e"><v>#REF!</v></c></row>`,
      )
    const people = await read(await cells(['姓名', '公开姓名', '学校'], 'C'))
    expect(participantsOf(people)).toMatchObject([
      { problems: [{ refusal: { code: 'cellError' } }, { refusal: { code: 'fieldNotOption' } }] },
    ])
    const units = readUnitSheet({
      sheet: await read(await cells(UNIT_HEADER, 'E')),
      words: sheetWords(),
    })
    expect(units).toMatchObject({
      value: [
        { problems: expect.arrayContaining([expect.objectContaining({ column: 'contactName' })]) },
      ],
    })
  })
})

async function read(bytes: Uint8Array): Promise<Sheet> {
  const outcome = await readTable(bytes)
  if (isRefusal(outcome)) throw new Error(outcome.code)
  return outcome.value
}

const textsOf = ({ cells }: Sheet): string[][] =>
  cells.map((row) => row.map((cell) => cell?.text ?? ''))

function participantsOf(sheet: Sheet) {
  const rows = readParticipantTable({
    sheet,
    words: participantWords(),
    today: '2026-11-30',
    refused: refusedCharacters,
  })
  return isRefusal(rows) ? rows.code : rows.value
}
