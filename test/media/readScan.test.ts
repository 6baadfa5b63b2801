import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { renderFormPdf } from '#src/documents/formPdf.ts'
import { readScan } from '#src/documents/scan/readScan.ts'
import { judgePaper } from '#src/domain/papers/papers.ts'
import type { PaperVerdict } from '#src/domain/papers/papers.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Picture } from '#src/media/pdfAnswers.ts'
import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { filledForm } from '../helpers/bytes/papers.ts'
import { pdfOfPictures } from '../helpers/bytes/pdfOfPictures.ts'
import { OVER_CODE, pagesOf, randomFrom, scanOf, SEAL_BOX } from '../helpers/bytes/scans.ts'
import type { Handling } from '../helpers/bytes/scans.ts'

const SERIAL = 'F-9C1D4A7B22E0'
const CURRENT = 'c'.repeat(64)
const OLDER = 'b'.repeat(64)
const NEVER_PRINTED = 'a'.repeat(64)

const WAYS = ['scanned', 'stamped', 'stampedOverTheCode', 'photographed'] as const
const EACH = 16

let folder = ''
let papers: Record<'current' | 'older' | 'edited' | 'other', { path: string; page: Picture }>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scans-'))
  papers = {
    current: await printed('current', { serial: SERIAL, digest: CURRENT }),
    older: await printed('older', { serial: SERIAL, digest: OLDER }),
    edited: await printed('edited', { serial: SERIAL, digest: NEVER_PRINTED }),
    other: await printed('other', { serial: 'F-000000000000', digest: CURRENT }),
  }
})
afterAll(() => rm(folder, { recursive: true }))

describe('readScan', () => {
  it('should know the version of at least 95 of 100 scans and photos, and of every one that is stale', async () => {
    const wrong: string[] = []
    const stale: [PaperVerdict, PaperVerdict][] = []
    for (const way of WAYS) {
      for (let seed = 0; seed < EACH; seed++) {
        const version = seed % 3 === 0 ? 'older' : seed % 7 === 0 ? 'edited' : 'current'
        const expected = version === 'current' ? 'same' : version
        const scan = await scanOf(papers[version].page, handled(way, seed))
        const verdict = await verdictOf(await pdfOfPictures([scan]))
        if (verdict !== expected) wrong.push(`${way} ${seed}: ${verdict}`)
        if (version !== 'current') stale.push([expected, verdict])
      }
    }
    expect(wrong.length / (WAYS.length * EACH)).toBeLessThanOrEqual(0.05)
    expect(stale.length).toBeGreaterThan(20)
    expect(stale.filter(([expected, verdict]) => verdict !== expected)).toEqual([])
  }, 90_000)

  it('should tell the file as it was downloaded from a scan of it', async () => {
    expect(await readScan({ path: papers.current.path, kind: 'pdf' })).toEqual({
      references: [{ page: 1, serial: SERIAL, digest: CURRENT }],
      pageCount: 1,
      isOriginal: true,
      sealSeen: false,
    })
  })

  it('should see a seal where one is, in colour, and none elsewhere', async () => {
    const sealed = await scanOf(papers.current.page, { seed: 1, dpi: 150, seal: SEAL_BOX })
    const grey = await scanOf(papers.current.page, {
      seed: 1,
      dpi: 150,
      grey: true,
      seal: SEAL_BOX,
    })
    const bare = await scanOf(papers.current.page, { seed: 1, dpi: 150, noise: 25 })
    const seen = await Promise.all(
      [sealed, grey, bare].map(async (scan, index) => {
        const path = join(folder, `seal-${index}.pdf`)
        await writeFile(path, await pdfOfPictures([scan]))
        return (await readScan({ path, kind: 'pdf' })).sealSeen
      }),
    )
    expect(seen).toEqual([true, false, false])
  })

  it('should find the code on any page, of a photo too, and say what it cannot read', async () => {
    const [own, other] = await Promise.all(
      [papers.older, papers.other].map(({ page }) => scanOf(page, { seed: 2, dpi: 150 })),
    )
    if (!own || !other) throw new Error('no scans')
    expect(await verdictOf(await pdfOfPictures([other, own]))).toBe('older')
    expect(await verdictOf(await pdfOfPictures([other]))).toBe('otherPaper')
    expect(await verdictOf(makePdf(2))).toBe('unreadable')
    expect(await verdictOf(Buffer.from('%PDF-1.4 broken'))).toBe('unreadable')
    expect(await verdictOf(own, 'jpg')).toBe('older')
    expect(await verdictOf(Buffer.from('no picture'), 'png')).toBe('unreadable')
  })
})

async function printed(name: string, reference: { serial: string; digest: string }) {
  const pdf = await renderFormPdf({ ...filledForm(), reference, signature: true, seal: true })
  if (isRefusal(pdf)) throw new Error(pdf.code)
  const path = join(folder, `${name}.pdf`)
  await writeFile(path, pdf.value)
  const [page] = await pagesOf(path, 200)
  if (!page) throw new Error('nothing was printed')
  return { path, page }
}

async function verdictOf(bytes: Uint8Array, kind: 'pdf' | 'jpg' | 'png' = 'pdf') {
  const path = join(folder, `scan.${kind}`)
  await writeFile(path, bytes)
  const reading = await readScan({ path, kind })
  return judgePaper({ reading, serial: SERIAL, current: CURRENT, printed: [OLDER, CURRENT] })
    .verdict
}

/** Office scanners at 150 dpi, crooked and noisy, some of them grey; phones at an angle, in uneven light. */
function handled(way: (typeof WAYS)[number], seed: number): Handling {
  const random = randomFrom(seed + 100)
  const base = {
    seed,
    dpi: 150,
    angle: random() * 10 - 5,
    noise: random() * 40,
    quality: Math.floor(50 + 40 * random()),
  }
  switch (way) {
    case 'scanned':
      return { ...base, grey: seed % 2 === 0, angle: base.angle + (seed % 4) * 90 }
    case 'stamped':
      return { ...base, seal: SEAL_BOX }
    case 'stampedOverTheCode':
      return { ...base, seal: { x: OVER_CODE.x + random() * 8, y: OVER_CODE.y - random() * 8 } }
    case 'photographed':
      return { ...base, slant: 0.05 + random() * 0.1, seal: SEAL_BOX }
  }
}
