import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'

import type { Paper } from '#src/domain/types/contest.ts'
import { renderPaper } from '#src/endpoints/papers/renderPaper.ts'
import { withPdf } from '#src/media/pdf.ts'
import type { Picture } from '#src/media/pdfAnswers.ts'
import { printPaper } from '#src/operations/papers/printPaper.ts'
import type { Call } from '#src/operations/shared/call.ts'
import { granted } from './granted.ts'

/** One of an entry's papers as it comes back: printed, with a red ring for a seal, and scanned. */
export async function exampleScan({
  entryId,
  paper,
  ...call
}: Call & { entryId: string; paper: Paper }): Promise<Uint8Array> {
  const toPrint = granted(await printPaper({ ...call, entryId, paper }))
  const pdf = granted(await renderPaper({ paper, toPrint, locale: 'zh', now: call.now }))
  return pdfOfPages(await drawn(pdf.value))
}

const DPI = 110

async function drawn(pdf: Uint8Array): Promise<Picture[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contest-demo-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    const { value } = await withPdf({ path: file }, async ({ pageCount, render }) => {
      const pages = Array.from({ length: pageCount }, (_, page) => page)
      return Promise.all(pages.map((page) => render({ page, dpi: DPI })))
    })
    return (value ?? []).flatMap((picture) => picture ?? [])
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Red ink, and the middle and radius of a seal of 42 mm in points from the lower left corner of the sheet. */
const INK = '0.85 0.2 0.25 RG 0.85 0.2 0.25 rg 3 w'
const [X, Y, RADIUS] = [400, 230, 58]

/** One grey picture a page, as a scanner writes it, on A4. */
function pdfOfPages(pages: Picture[]): Uint8Array {
  const kids = pages.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    ...pages.flatMap((page, index) => objectsOf(page, 3 + 3 * index)),
  ]
  return fileOf(objects)
}

function objectsOf({ width, height, data }: Picture, first: number): Buffer[] {
  const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0)
  const shown = `q 595 0 0 842 0 0 cm /Im Do Q ${INK} ${circle(RADIUS)} S ${circle(8)} f`
  const sheet = `/MediaBox [0 0 595 842] /Contents ${first + 2} 0 R`
  const picture = `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R ${sheet} /Resources << /XObject << /Im ${first + 1} 0 R >> >> >>`,
    ),
    stream(`/Type /XObject /Subtype /Image ${picture} /Filter /FlateDecode`, deflateSync(grey)),
    stream('', Buffer.from(shown)),
  ]
}

/** Four curves around the middle of the seal. */
function circle(radius: number): string {
  const bend = radius * 0.5523
  const at = (x: number, y: number) => `${X + x} ${Y + y}`
  return [
    `${at(radius, 0)} m`,
    `${at(radius, bend)} ${at(bend, radius)} ${at(0, radius)} c`,
    `${at(-bend, radius)} ${at(-radius, bend)} ${at(-radius, 0)} c`,
    `${at(-radius, -bend)} ${at(-bend, -radius)} ${at(0, -radius)} c`,
    `${at(bend, -radius)} ${at(radius, -bend)} ${at(radius, 0)} c`,
  ].join(' ')
}

const stream = (members: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${members} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])

function fileOf(objects: Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const lengthOf = () => parts.reduce((sum, { length }) => sum + length, 0)
  const offsets = objects.map((object, index) => {
    const offset = lengthOf()
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const [start, size] = [lengthOf(), objects.length + 1]
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${trailer}`))
  return Buffer.concat(parts)
}
