import { renderFormPdf } from '#src/documents/formPdf.ts'
import { patienceOf, settled } from '#src/jobs/papers/askAgain.ts'
import { readScan } from '#src/documents/scan/readScan.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { judgePaper } from '#src/domain/papers/papers.ts'
import type { PaperVerdict } from '#src/domain/papers/papers.ts'
import type { Picture } from '#src/media/pdfAnswers.ts'
import { filledForm } from '../helpers/bytes/papers.ts'
import { pdfOfPictures } from '../helpers/bytes/pdfOfPictures.ts'
import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { OVER_CODE, pagesOf, randomFrom, scanOf, SEAL_BOX } from '../helpers/bytes/scans.ts'
import type { Handling } from '../helpers/bytes/scans.ts'
import { storing } from '../helpers/storing.ts'

const SERIAL = 'F-9C1D4A7B22E0'
const CURRENT = 'c'.repeat(64)
const OLDER = 'b'.repeat(64)
const NEVER_PRINTED = 'a'.repeat(64)

const WAYS = ['scanned', 'stamped', 'stampedOverTheCode', 'photographed'] as const
const EACH = 16
type Way = (typeof WAYS)[number]

const stored = storing()
let papers: Record<'current' | 'older' | 'edited' | 'other', { path: string; page: Picture }>

beforeAll(async () => {
  papers = {
    current: await printed({ serial: SERIAL, digest: CURRENT }),
    older: await printed({ serial: SERIAL, digest: OLDER }),
    edited: await printed({ serial: SERIAL, digest: NEVER_PRINTED }),
    other: await printed({ serial: 'F-000000000000', digest: CURRENT }),
  }
})

describe('readScan', () => {
  // A way each, so that no test is long.
  it.each(WAYS)('should know the version of every paper that is stale: %s', async (way) => {
    const stale = (await verdictsOn(way)).filter(({ expected }) => expected !== 'same')
    expect(stale.length).toBeGreaterThan(5)
    expect(stale.filter(isWrong)).toEqual([])
  })

  it('should know the version of at least 95 of 100 scans and photos', async () => {
    const verdicts = (await Promise.all(WAYS.map(verdictsOn))).flat()
    expect(verdicts).toHaveLength(WAYS.length * EACH)
    expect(verdicts.filter(isWrong).length / verdicts.length).toBeLessThanOrEqual(0.05)
  })

  it('should tell the file as it was downloaded from a scan of it', async () => {
    expect(await readScan({ path: papers.current.path, kind: 'pdf' })).toEqual({
      references: [{ page: 1, serial: SERIAL, digest: CURRENT }],
      pageCount: 1,
      isOriginal: true,
      sealSeen: false,
    })
  })

  it('should tell “no time left” from “no code found”, and try again with twice as much', async () => {
    const { path } = papers.current
    const answer = await readScan({ path, kind: 'pdf', patience: 0 })
    expect(answer).toBe('outOfTime')
    expect(() => settled(answer)).toThrow('the time')
    expect([0, 1, 2, 9].map((totalTried) => patienceOf({ totalTried }))).toEqual([1, 2, 4, 16])
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
      [sealed, grey, bare].map(async (scan) => {
        const path = await stored(await pdfOfPictures([scan]), 'scan.pdf')
        return settled(await readScan({ path, kind: 'pdf' })).sealSeen
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

async function printed(reference: { serial: string; digest: string }) {
  const pdf = await renderFormPdf({ ...filledForm(), reference, signature: true, seal: true })
  if (isRefusal(pdf)) throw new Error(pdf.code)
  const path = await stored(pdf.value, 'paper.pdf')
  const [page] = await pagesOf(path, 200)
  if (!page) throw new Error('nothing was printed')
  return { path, page }
}

type Verdict = { seed: number; expected: PaperVerdict; verdict: PaperVerdict }
const known = new Map<Way, Promise<Verdict[]>>()
const isWrong = ({ expected, verdict }: Verdict): boolean => verdict !== expected

/** What is found in the scans that come in one way; each is made and read once, whoever asks. */
function verdictsOn(way: Way): Promise<Verdict[]> {
  const found = known.get(way) ?? readAll(way)
  known.set(way, found)
  return found
}

async function readAll(way: Way): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (let seed = 0; seed < EACH; seed++) {
    const version = seed % 3 === 0 ? 'older' : seed % 7 === 0 ? 'edited' : 'current'
    const scan = await scanOf(papers[version].page, handled(way, seed))
    const verdict = await verdictOf(await pdfOfPictures([scan]))
    verdicts.push({ seed, expected: version === 'current' ? 'same' : version, verdict })
  }
  return verdicts
}

async function verdictOf(bytes: Uint8Array, kind: 'pdf' | 'jpg' | 'png' = 'pdf') {
  const reading = settled(await readScan({ path: await stored(bytes, `scan.${kind}`), kind }))
  return judgePaper({ reading, serial: SERIAL, current: CURRENT, printed: [OLDER, CURRENT] })
    .verdict
}

/** Office scanners at 150 dpi, crooked and noisy, some of them grey; phones at an angle, in uneven light. */
function handled(way: Way, seed: number): Handling {
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
