import { stat } from 'node:fs/promises'

import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { isDrawable } from '../domain/files/fileKinds.ts'
import { withPdf } from './pdf.ts'
import type { Picture } from './pdfAnswers.ts'

/** A page of a document as a picture, encoded as WebP. */
export type DrawnPage = { page: number; width: number; height: number; webp: Buffer }

/**
 * Draws a stored PDF, JPEG or PNG for the screen: wide enough to read a stamped form, and so many pages as anybody looks
 * through. Pages that are damaged, and what comes after the time is spent, are left out; a picture turned by its camera is
 * turned back. Throws as `fs` does.
 *
 * @returns pages in order, from 1, and how many there are in all
 */
export async function drawPages({
  path,
  kind,
}: {
  path: string
  kind: string
}): Promise<{ pageCount: number; pages: DrawnPage[] }> {
  if (kind === 'pdf') return drawPdf(path)
  if (!isDrawable(kind) || (await stat(path)).size > MOST_PHOTO_BYTES) return NOTHING
  const drawn = await encode(sharp(path, { limitInputPixels: MOST_PHOTO_PIXELS }).autoOrient())
  return drawn ? { pageCount: 1, pages: [{ page: 1, ...drawn }] } : NOTHING
}

const NOTHING = { pageCount: 0, pages: [] }
const MOST_PAGES = 20
const SECONDS = 30
/** In pixels; small print of an A4 page is read at it. */
const WIDTH = 1200
const MOST_PIXELS = 4_000_000
const MOST_PHOTO_PIXELS = 100_000_000
const MOST_PHOTO_BYTES = 60 * 2 ** 20
const POINTS_PER_INCH = 72

async function drawPdf(path: string) {
  const { value } = await withPdf({ path, seconds: SECONDS }, async (pdf) => {
    const pages: DrawnPage[] = []
    for (let page = 0; page < Math.min(pdf.pageCount, MOST_PAGES); page++) {
      const size = await pdf.sizeOf(page)
      const dpi = size && (WIDTH / size.width) * POINTS_PER_INCH
      const picture = dpi && (await pdf.render({ page, dpi, maxPixels: MOST_PIXELS }))
      const drawn = picture && (await encode(fromPixels(picture)))
      if (drawn) pages.push({ page: page + 1, ...drawn })
    }
    return { pageCount: pdf.pageCount, pages }
  })
  return value ?? NOTHING
}

const fromPixels = ({ width, height, data }: Picture) =>
  sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' })

/** Null where the picture is damaged or too large. */
async function encode(picture: Sharp): Promise<Omit<DrawnPage, 'page'> | null> {
  try {
    const { data, info } = await picture
      .resize({ width: WIDTH, height: WIDTH * 2, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, webp: data }
  } catch {
    return null
  }
}
