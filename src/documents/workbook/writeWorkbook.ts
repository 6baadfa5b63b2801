import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'

import writeXlsxFile from 'write-excel-file/node'
import type { Feature, SheetData } from 'write-excel-file/node'

import { columnName } from '../../domain/basics/sheet/rowsBelow.ts'
import { sheetText } from '../../domain/basics/sheet/sheetText.ts'

/** `text` holds codes, numbers of telephones and words exactly; a `number` is counted with. Width in characters. */
export type WorkbookColumn = { header: string; width: number; kind?: 'text' | 'number' }
export type WorkbookSheet = {
  name: string
  columns: WorkbookColumn[]
  rows: (string | number | null)[][]
  /** Further empty rows whose cells are set to text, for somebody to fill in. */
  emptyRows?: number
  /** A plain page of reading: no filter, no frozen row. */
  plain?: boolean
}

/**
 * A workbook with a frozen row of headers and a filter (experience.md, point 50). Texts are stored as texts, never as
 * formulas or numbers, and what begins like a formula is made harmless.
 */
export async function writeWorkbook(sheets: WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [headersOf(sheet), ...sheet.rows.map((row) => row.map(cellOf)), ...emptyRowsOf(sheet)],
      columns: sheet.columns.map(({ width }) => ({ width })),
      ...(sheet.plain ? {} : { stickyRowsCount: 1 }),
    })),
    { fontFamily: '宋体', fontSize: 11, features: [filterOf(sheets)] },
  )
  return new Uint8Array(await written.toBuffer())
}

const headersOf = ({ columns }: WorkbookSheet) =>
  columns.map(({ header }) => ({
    value: header,
    type: String,
    format: '@',
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: '#EFEAE2',
    alignVertical: 'center' as const,
  }))

const cellOf = (value: string | number | null): SheetData[number][number] => {
  if (value === null || value === '') return null
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: sheetText(value), type: String, format: '@', alignVertical: 'top', wrap: true }
}

const emptyRowsOf = ({ emptyRows = 0, columns }: WorkbookSheet) =>
  Array.from({ length: emptyRows }, () => columns.map(() => ({ type: String, format: '@' })))

/** The library knows no filter. Its place in the file is fixed: behind the data, before whatever merges or prints. */
const filterOf = (sheets: WorkbookSheet[]): Feature<Buffer | Blob | Stream> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (!sheet || sheet.plain || sheet.columns.length === 0) return xml
          const last = `${columnName(sheet.columns.length - 1)}${sheet.rows.length + 1}`
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
        },
      },
    },
  },
})
