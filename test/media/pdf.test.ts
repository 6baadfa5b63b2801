import { withPdf } from '#src/media/pdf.ts'
import type { Pdf, PdfCaps } from '#src/media/pdf.ts'
import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { storing } from '../helpers/storing.ts'

const stored = storing()

async function opened<T>(bytes: Uint8Array, use: (pdf: Pdf) => Promise<T>, caps: PdfCaps = {}) {
  return withPdf({ path: await stored(bytes, 'file.pdf'), ...caps }, use)
}

describe('withPdf', () => {
  it('should count and measure the pages, and draw one at the resolution asked for', async () => {
    const found = await opened(makePdf(3), async (pdf) => ({
      count: pdf.pageCount,
      size: await pdf.sizeOf(0),
      text: await pdf.textOf(2),
      picture: await pdf.render({ page: 0, dpi: 144 }),
    }))
    const { count, size, text, picture } = found.value ?? {}
    expect({ count, text }).toEqual({ count: 3, text: '' })
    expect(picture?.width).toBe(2 * (size?.width ?? 0))
    expect(picture?.data).toHaveLength((picture?.width ?? 0) * (picture?.height ?? 0) * 4)
    expect(picture?.data.every((value) => value === 255)).toBe(true)
  })

  it('should draw a large page smaller, and none that is not there', async () => {
    const { value } = await opened(makePdf(1), async (pdf) => ({
      capped: await pdf.render({ page: 0, dpi: 600, maxPixels: 10_000 }),
      missing: [await pdf.render({ page: 1, dpi: 72 }), await pdf.textOf(-1), await pdf.sizeOf(1)],
    }))
    expect((value?.capped?.width ?? 0) * (value?.capped?.height ?? 0)).toBeLessThanOrEqual(10_000)
    expect(value?.missing).toEqual([null, null, null])
  })

  it('should draw nothing more once the time is spent', async () => {
    const { value } = await opened(makePdf(1), (pdf) => pdf.render({ page: 0, dpi: 72 }), {
      seconds: -1,
    })
    expect(value).toBeNull()
  })

  it('should give up a page that is made to be drawn for ever, and be done with it', async () => {
    const render = (pdf: Pdf) => pdf.render({ page: 0, dpi: 72 })
    const { value: drawn } = await opened(makeNestedPdf(2), render)
    expect(drawn?.data.some((part) => part === 0)).toBe(true)
    const { value } = await opened(
      makeNestedPdf(11),
      async (pdf) => ({ page: await pdf.render({ page: 0, dpi: 72 }), size: await pdf.sizeOf(0) }),
      { seconds: 1 },
    )
    expect(value).toEqual({ page: null, size: null })
  })

  it('should tell a damaged and a too large file from one that is encrypted', async () => {
    const none = async () => null
    expect(await opened(Buffer.from('%PDF-1.7\nnonsense\n%%EOF'), none)).toEqual({
      fault: 'damaged',
      value: null,
      isSpent: false,
    })
    expect(await opened(makePdf(1), none, { maxBytes: 10 })).toEqual({
      fault: 'tooLarge',
      value: null,
      isSpent: false,
    })
    expect(await opened(ENCRYPTED, none)).toEqual({
      fault: 'encrypted',
      value: null,
      isSpent: false,
    })
  })
})

/** Its text can be read by nobody who does not know its password. */
const ENCRYPTED = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
    `3 0 obj<</Filter/Standard/V 1/R 2/P -64/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj`,
    'trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]/Size 4>>',
    'startxref\n0\n%%EOF',
  ].join('\n'),
)

/** A page that draws a form which draws another ten times, and so on: at a depth of 11, 10¹⁰ squares in 2 kB. */
function makeNestedPdf(depth: number): Buffer {
  const levels = Array.from({ length: depth }, (_, level) => level + 4)
  const forms = levels.map((id, level) => {
    const drawn = level === 0 ? '0 0 90 90 re f ' : '/F Do '.repeat(10)
    const below = level === 0 ? '' : `/Resources<</XObject<</F ${id - 1} 0 R>>>>`
    return `${id} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]${below}/Length ${drawn.length}>>stream\n${drawn}\nendstream endobj`
  })
  const top = levels.at(-1)
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 99 0 R/Resources<</XObject<</F ${top} 0 R>>>>>>endobj`,
      ...forms,
      '99 0 obj<</Length 5>>stream\n/F Do\nendstream endobj',
      'trailer<</Root 1 0 R/Size 100>>',
      'startxref\n0\n%%EOF',
    ].join('\n'),
  )
}
