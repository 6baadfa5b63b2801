import writeXlsxFile from 'write-excel-file/node'
import type { SheetData } from 'write-excel-file/node'
import yazl from 'yazl'

import { UNIT_COLUMNS } from '#src/domain/units/unitSheet/unitSheet.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'

/** The header of the template. */
export const UNIT_HEADER = UNIT_COLUMNS.map((column) => sheetWords().headers[column][0] ?? '')

/** A workbook as somebody's Excel would write it: numbers stay numbers, formulas formulas. */
export async function workbookOf(rows: SheetData): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsxFile(rows).toBuffer())
}

/** An archive of these files. */
export async function archiveOf(
  files: Record<string, string | Buffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The XML of a workbook's only sheet around these cells. */
export const bareWorkbook = (sheet: string): Promise<Uint8Array<ArrayBuffer>> =>
  archiveOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  })
