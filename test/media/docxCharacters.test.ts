import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { docxCharacters } from '#src/documents/docxCharacters.ts'
import { makeDocx } from '../helpers/bytes/samples/makeDocuments.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'contest-docx-'))
const stored = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('docxCharacters', () => {
  it('should count the text of a Word document as forms count 字', async () => {
    expect(await docxCharacters(stored('a.docx', makeDocx('质量'.repeat(500))))).toBe(1000)
    expect(await docxCharacters(stored('b.docx', makeDocx('通过 ISO9001:2015 认证。')))).toBe(6)
    expect(await docxCharacters(stored('c.docx', makeDocx('字'.repeat(70_000))))).toBe(70_000)
  })

  it('should have no length of what is no document', async () => {
    expect(await docxCharacters(stored('d.docx', Buffer.from('nothing')))).toBeNull()
  })
})
