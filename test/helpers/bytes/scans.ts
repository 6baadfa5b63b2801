import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'

import { withPdf } from '#src/media/pdf.ts'
import type { Picture } from '#src/media/pdfAnswers.ts'
import { pdfOfPictures } from './pdfOfPictures.ts'

/** What happens to a printed page until it comes back. Lengths in millimetres on A4, angles in degrees. */
export type Handling = {
  /** Noise and slants follow from it, so that a scan is the same in every run. */
  seed: number
  dpi: number
  grey?: boolean
  angle?: number
  /** Corners moved by up to this share of the page, and light that falls off, as under a phone held by hand. */
  slant?: number
  /** Amplitude of the noise, of 255. */
  noise?: number
  /** JPEG quality. */
  quality?: number
  /** Middle of a red ring of 42 mm. */
  seal?: { x: number; y: number }
}

/** Where the box for the seal is on the sample form, and where the code is on every paper. */
export const SEAL_BOX = { x: 110, y: 140 }
export const OVER_CODE = { x: 36, y: 272 }

/** A page of a PDF after it was printed, stamped and scanned, as JPEG. */
export async function scanOf(page: Picture, handling: Handling): Promise<Buffer> {
  const { dpi, grey, angle = 0, slant = 0, noise = 0, quality = 80, seal } = handling
  const size = { width: Math.round((210 / 25.4) * dpi), height: Math.round((297 / 25.4) * dpi) }
  const printed = sharp(page.data, { raw: { ...sizeOf(page), channels: 4 } })
    .removeAlpha()
    .resize(size.width, size.height, { fit: 'fill' })
  const stamped = seal
    ? printed.composite([{ input: ringAt(seal, size), blend: 'multiply' }])
    : printed
  const flat = await stamped.raw().toBuffer()
  const turned = await sharp(flat, { raw: { ...size, channels: 3 } })
    .rotate(angle, { background: '#e9e7e2' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const scene = { data: turned.data, width: turned.info.width, height: turned.info.height }
  const random = randomFrom(handling.seed)
  const seen = slant > 0 ? slanted(scene, slant, random) : scene
  if (noise > 0) addNoise(seen.data, noise, random)
  const picture = sharp(seen.data, { raw: { ...sizeOf(seen), channels: 3 } })
  return (grey ? picture.grayscale() : picture).jpeg({ quality }).toBuffer()
}

/** One of our papers, printed, stamped and scanned by an office scanner, a little crooked. */
export async function printAndScan(pdf: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'))
  try {
    await writeFile(join(folder, 'paper.pdf'), pdf)
    const pages = await pagesOf(join(folder, 'paper.pdf'), 200)
    const handling = { seed: 5, dpi: 150, angle: 2, noise: 10, seal: SEAL_BOX }
    return await pdfOfPictures(await Promise.all(pages.map((page) => scanOf(page, handling))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The pages of one of our papers, drawn once. */
export async function pagesOf(path: string, dpi: number): Promise<Picture[]> {
  const { value } = await withPdf({ path }, async (pdf) => {
    const pages: Picture[] = []
    for (let page = 0; page < pdf.pageCount; page++) {
      const picture = await pdf.render({ page, dpi })
      if (picture) pages.push(picture)
    }
    return pages
  })
  return value ?? []
}

type Scene = { data: Buffer; width: number; height: number }

// Looked up once: in Jest's sandbox a global costs a hundred times more than a local.
const { floor, imul } = Math

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height })

/** A seal as it is stamped: a ring, a star, signs along the rim, paler here and there. */
function ringAt(
  { x, y }: { x: number; y: number },
  { width, height }: Omit<Scene, 'data'>,
): Buffer {
  const signs = Array.from({ length: 14 }, (_, index) => {
    const angle = ((index - 6.5) * 17 * Math.PI) / 180
    return `<circle cx="${x + 15 * Math.sin(angle)}" cy="${y - 15 * Math.cos(angle)}" r="1.5"/>`
  })
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 210 297">
    <rect width="210" height="297" fill="#fff"/>
    <circle cx="${x}" cy="${y}" r="20.5" fill="none" stroke="#d5303e" stroke-width="1.2"/>
    <g fill="#dd4a56">${signs.join('')}<path transform="translate(${x} ${y}) scale(5)"
      d="M0 -1L.22 -.31L.95 -.31L.36 .12L.59 .81L0 .38L-.59 .81L-.36 .12L-.95 -.31L-.22 -.31Z"/></g></svg>`,
  )
}

/** The page as a trapezium with light falling off, by going backwards from each pixel of the photo. */
function slanted({ data, width, height }: Scene, slant: number, random: () => number): Scene {
  const shift = () => random() * slant
  const corners: Point[] = [
    [width * shift(), height * shift()],
    [width * (1 - shift()), height * shift()],
    [width * (1 - shift()), height * (1 - shift())],
    [width * shift(), height * (1 - shift())],
  ]
  const [a, b, c, d, e, f, g, h] = squareTo(corners)
  const photo = Buffer.alloc(data.length, 96)
  // Inverse of [[a b c] [d e f] [g h 1]].
  const [i0, i1, i2] = [e - f * h, c * h - b, b * f - c * e]
  const [i3, i4, i5] = [f * g - d, a - c * g, c * d - a * f]
  const [i6, i7, i8] = [d * h - e * g, b * g - a * h, a * e - b * d]
  // Two million times: no array is made in here, and nothing is called that is not inlined.
  for (let y = 0, into = 0; y < height; y++) {
    for (let x = 0; x < width; x++, into += 3) {
      const w = i6 * x + i7 * y + i8
      const u = (i0 * x + i1 * y + i2) / w
      const v = (i3 * x + i4 * y + i5) / w
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue
      const light = 0.75 + 0.25 * (x / width)
      const across = u * (width - 1)
      const down = v * (height - 1)
      const column = floor(across)
      const row = floor(down)
      const fx = across - column
      const fy = down - row
      const right = column + 1 < width ? 3 : 0
      const below = row + 1 < height ? width * 3 : 0
      const from = (row * width + column) * 3
      for (let at = from; at < from + 3; at++) {
        const above = (data[at] ?? 0) * (1 - fx) + (data[at + right] ?? 0) * fx
        const under = (data[at + below] ?? 0) * (1 - fx) + (data[at + below + right] ?? 0) * fx
        photo[into + at - from] = (above * (1 - fy) + under * fy) * light
      }
    }
  }
  return { data: photo, width, height }
}

type Point = [number, number]

/** Coefficients of the projection that takes the unit square to four corners. */
function squareTo(
  corners: Point[],
): [number, number, number, number, number, number, number, number] {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners as [Point, Point, Point, Point]
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const under = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / under
  const h = (dx1 * sy - sx * dy1) / under
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h]
}

/** The same noise over and over, in a tile whose length fits no row. */
function addNoise(data: Buffer, amplitude: number, random: () => number): void {
  const tile = Float32Array.from({ length: 9973 }, () => (random() - 0.5) * 2 * amplitude)
  const clamped = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length)
  for (let at = 0, place = 0; at < clamped.length; at++, place++) {
    if (place === tile.length) place = 0
    clamped[at] = (clamped[at] ?? 0) + (tile[place] ?? 0)
  }
}

/** mulberry32 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = imul(state ^ (state >>> 15), 1 | state)
    value = (value + imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
