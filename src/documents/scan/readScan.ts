import { readFile } from 'node:fs/promises'

import type { PaperReading } from '../../domain/papers/papers.ts'
import type { FileKind } from '../../domain/types/index.ts'
import { withPdf } from '../../media/pdf.ts'
import type { Pdf } from '../../media/pdf.ts'
import type { Picture } from '../../media/pdfAnswers.ts'
import type { PaperReference } from '../qr.ts'
import { readCodes } from './readCodes.ts'
import { redChannel } from './redChannel.ts'
import { seesSeal } from './seesSeal.ts'

/** What was read, without references where there are none to be read; or that nothing can be said yet. */
export type ScanAnswer = PaperReading | 'outOfTime'

/**
 * Reads the codes of our own papers off a scan or photo of them (R79d): every page of a PDF as far as the caps go, first in
 * colour, then by the red channel alone, so that a seal over the code does not hide it. What cannot be opened or read gives
 * a reading without references; where the time went before all was looked at it says `outOfTime` instead, and may be asked
 * again with more. Throws as `fs` does.
 *
 * @param path a PDF, JPEG or PNG on disk
 */
export async function readScan({
  path,
  kind,
  pages = PAGES,
  patience = 1,
}: {
  path: string
  kind: FileKind | null
  /** So many are looked at. */
  pages?: number
  /** So many times the usual share of a processor. */
  patience?: number
}): Promise<ScanAnswer> {
  if (kind === 'jpg' || kind === 'png') return readPhoto(path)
  if (kind !== 'pdf') return NOTHING
  const seconds = Math.max(pages * SECONDS_A_PAGE, SECONDS) * patience
  const { value, isSpent } = await withPdf({ path, seconds }, (pdf) => readPages(pdf, pages))
  return isSpent ? 'outOfTime' : (value ?? NOTHING)
}

const NOTHING: PaperReading = { references: [], pageCount: 0, isOriginal: false, sealSeen: null }
/** Scans of one paper have a page or two; who sends a book is told that nothing could be read. */
const PAGES = 12
const SECONDS = 40
const SECONDS_A_PAGE = 3
/** Most scans are read at the first; the finer one is for small or slanted codes. */
const RESOLUTIONS = [200, 300]
const SEAL_RESOLUTION = 60

async function readPhoto(path: string): Promise<PaperReading> {
  const references = (await readCodes(await readFile(path))).map((found) => ({ page: 1, ...found }))
  return { ...NOTHING, pageCount: 1, references }
}

async function readPages(pdf: Pdf, pages: number): Promise<PaperReading> {
  const { pageCount } = pdf
  const reading = { ...NOTHING, pageCount, references: [...NOTHING.references] }
  for (let page = 0; page < Math.min(pageCount, pages); page++) {
    const found = await readPage(pdf, page)
    reading.references.push(...found.map((reference) => ({ page: page + 1, ...reference })))
    const small = await pdf.render({ page, dpi: SEAL_RESOLUTION })
    if (small) reading.sealSeen = reading.sealSeen || seesSeal(small, SEAL_RESOLUTION)
    if (await isDownload({ pdf, page, found })) reading.isOriginal = true
  }
  return reading
}

async function readPage(pdf: Pdf, page: number): Promise<PaperReference[]> {
  for (const dpi of RESOLUTIONS) {
    const picture = await pdf.render({ page, dpi })
    if (!picture) return []
    for (const look of LOOKS) {
      const found = await readCodes(look(picture))
      if (found.length > 0) return found
    }
  }
  return []
}

const LOOKS = [(picture: Picture) => picture, redChannel]

/** Its serial is text and nothing on the page is a picture; a scanner that recognises text still leaves its picture. */
async function isDownload({
  pdf,
  page,
  found,
}: {
  pdf: Pdf
  page: number
  found: PaperReference[]
}): Promise<boolean> {
  if (found.length === 0 || (await pdf.hasPicture(page)) !== false) return false
  const text = ((await pdf.textOf(page)) ?? '').replace(/\s/g, '')
  return found.some(({ serial }) => text.includes(serial))
}
