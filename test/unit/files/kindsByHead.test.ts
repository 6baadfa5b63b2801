import { open } from 'node:fs/promises'
import path from 'node:path'

import { HEAD_BYTES, kindsByHead } from '#src/domain/files/kindsByHead.ts'
import { makeCompoundFile, makeDocx, makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'

const headOf = async (name: string): Promise<Uint8Array> => {
  const file = await open(path.join(import.meta.dirname, '../../helpers/bytes/samples', name))
  try {
    const { buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer
  } finally {
    await file.close()
  }
}

describe('kindsByHead', () => {
  it.each([
    ['film.mp4', 'mp4'],
    ['film.mov', 'mov'],
    ['film.avi', 'avi'],
    ['film.mpg', 'mpg'],
    ['upright.mp4', 'mp4'],
    ['picture.jpg', 'jpg'],
    ['picture.png', 'png'],
  ])('should hold %s possible for what the server finds it to be', async (name, kind) => {
    expect(kindsByHead(await headOf(name))).toContain(kind)
  })

  it('should know documents, and nothing it was not told of', () => {
    expect(kindsByHead(makePdf())).toEqual(['pdf'])
    expect(kindsByHead(makeDocx())).toContain('docx')
    expect(kindsByHead(makeCompoundFile(['WordDocument']))).toEqual(['doc', 'docx'])
    for (const text of ['只是文字，不是视频', '<html>', 'RIFF....WAVEfmt ', '']) {
      expect(kindsByHead(Buffer.from(text))).toEqual([])
    }
  })
})
