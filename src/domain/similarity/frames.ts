/** A frame is looked at as 9 × 8 grey pixels, row by row. */
export const FRAME_WIDTH = 9
export const FRAME_HEIGHT = 8

/** Two frames differ in at most so many of 64 signs: the same picture, coded anew, cropped a little, or with a mark on it. */
const MOST_DIFFERENT = 10
/** A frame with no more difference between dark and light is black, white or a fade, as every film has. */
const LEAST_CONTRAST = 16

/**
 * Fingerprint of a frame by where it grows lighter to the right (dHash), 16 hex digits; null for a frame that shows nothing.
 *
 * @param pixels 72 grey values, 0–255.
 */
export function frameHash(pixels: Uint8Array): string | null {
  if (Math.max(...pixels) - Math.min(...pixels) < LEAST_CONTRAST) return null
  return hexOf((row, column) => {
    const at = row * FRAME_WIDTH + column
    return (pixels[at] ?? 0) < (pixels[at + 1] ?? 0)
  })
}

/** The fingerprint that a frame has in a mirror, from its own: what grew lighter to the right grows darker, from the other side. */
export function mirrorHash(hash: string): string {
  const isLighter = bitsOf(hash)
  return hexOf((row, column) => !isLighter(row, 7 - column))
}

/**
 * How much of the shorter film's frames the other one has too, as they are or mirrored: 0–1. 0 where either has fewer than
 * `LEAST_FRAMES` that show something.
 */
export function filmSimilarity(left: readonly string[], right: readonly string[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  if (few.length < LEAST_FRAMES) return 0
  const seen = many.flatMap((hash) => [hash, mirrorHash(hash)]).map(wordsOf)
  const known = few
    .map(wordsOf)
    .filter((frame) => seen.some((other) => distance(frame, other) <= MOST_DIFFERENT))
  return known.length / few.length
}

export const LEAST_FRAMES = 3

type Words = readonly [number, number]
const wordsOf = (hash: string): Words => [
  Number.parseInt(hash.slice(0, 8), 16),
  Number.parseInt(hash.slice(8), 16),
]
const distance = (left: Words, right: Words): number =>
  ones(left[0] ^ right[0]) + ones(left[1] ^ right[1])

function ones(word: number): number {
  let count = 0
  for (let rest = word >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count += 1
  return count
}

function hexOf(isLighter: (row: number, column: number) => boolean): string {
  let hex = ''
  for (let row = 0; row < 8; row += 1) {
    let byte = 0
    for (let column = 0; column < 8; column += 1) {
      byte = byte * 2 + (isLighter(row, column) ? 1 : 0)
    }
    hex += byte.toString(16).padStart(2, '0')
  }
  return hex
}

function bitsOf(hash: string): (row: number, column: number) => boolean {
  return (row, column) => {
    const byte = Number.parseInt(hash.slice(row * 2, row * 2 + 2), 16)
    return ((byte >> (7 - column)) & 1) === 1
  }
}
