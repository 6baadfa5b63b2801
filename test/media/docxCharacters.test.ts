import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { docxCharacters } from '#src/documents/docxCharacters.ts'
import { docxPreview } from '#src/documents/docxPreview.ts'
import { examineDocx } from '#src/media/examineDocx.ts'
import { makeDocx } from '../helpers/bytes/samples/makeDocuments.ts'
import { makeOddDocx } from '../helpers/bytes/samples/makeOddDocuments.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'contest-docx-'))
const stored = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const CELL = '<w:tbl><w:tr><w:tc>'
const CELL_END = '</w:tc></w:tr></w:tbl>'

describe('docxCharacters', () => {
  it('should count the text of a Word document as forms count 字', async () => {
    expect(await docxCharacters(stored('a.docx', makeDocx('质量'.repeat(500))))).toBe(1000)
    expect(await docxCharacters(stored('b.docx', makeDocx('通过 ISO9001:2015 认证。')))).toBe(6)
    expect(await docxCharacters(stored('c.docx', makeDocx('字'.repeat(70_000))))).toBe(70_000)
  })

  it('should have no length of what is no document', async () => {
    expect(await docxCharacters(stored('d.docx', Buffer.from('nothing')))).toBeNull()
  })

  it.each([
    ['paragraphs that lie in each other', '<w:p>'.repeat(200_000) + '</w:p>'.repeat(200_000)],
    ['more empty paragraphs than any book has', '<w:p/>'.repeat(1_000_000)],
    ['tables in tables without end', `${CELL.repeat(2000)}<w:p/>${CELL_END.repeat(2000)}`],
  ])('should not be kept busy by %s', async (_, body) => {
    const data = `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`
    const file = stored('e.docx', makeOddDocx({ 'word/document.xml': { data } }))
    expect(await docxCharacters(file)).toBeNull()
    expect(await docxPreview(file)).toBeNull()
    expect(await examineDocx(file)).toEqual({
      readable: false,
      fault: { code: 'fileUnpacksTooLarge' },
    })
  })

  it('should read what a long report with tables has', async () => {
    const rows = '<w:tr><w:tc><w:p><w:r><w:t>质量</w:t></w:r></w:p></w:tc></w:tr>'.repeat(10_000)
    const data = `<w:document xmlns:w="${WORD}"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`
    const file = stored('f.docx', makeOddDocx({ 'word/document.xml': { data } }))
    expect(await docxCharacters(file)).toBe(20_000)
    expect(await examineDocx(file)).toEqual({ readable: true })
  })
})
