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
export const filmSimilarity = (left: readonly string[], right: readonly string[]): number =>
  comparedWith(left)(right)

/** The same of one film with many others after each other. */
export function comparedWith(own: readonly string[]): (other: readonly string[]) => number {
  const ways = [wordsOf(own), wordsOf(own.map(mirrorHash))]
  return (other) => {
    const fewest = Math.min(own.length, other.length)
    if (fewest < LEAST_FRAMES) return 0
    const others = wordsOf(other)
    const isOwnShorter = own.length <= other.length
    let known = 0
    for (let at = 0; at < fewest; at += 1) {
      const isKnown = isOwnShorter
        ? ways.some((way) => isAmong(others, way, at))
        : ways.some((way) => isAmong(way, others, at))
      if (isKnown) known += 1
    }
    return known / fewest
  }
}

export const LEAST_FRAMES = 3

/** Two words of 32 bits for each fingerprint. */
const wordsOf = (hashes: readonly string[]): Int32Array =>
  Int32Array.from(
    hashes.flatMap((hash) => [
      Number.parseInt(hash.slice(0, 8), 16),
      Number.parseInt(hash.slice(8), 16),
    ]),
  )

/** Whether a frame of one film is, but for little, a frame of another. A plain loop: it runs ten million times for one entry. */
function isAmong(others: Int32Array, film: Int32Array, at: number): boolean {
  const [high, low] = [film[at * 2] ?? 0, film[at * 2 + 1] ?? 0]
  for (let each = 0; each < others.length; each += 2) {
    const different = ones((others[each] ?? 0) ^ high) + ones((others[each + 1] ?? 0) ^ low)
    if (different <= MOST_DIFFERENT) return true
  }
  return false
}

/** How many of 32 bits are set, added up in pairs, fours and bytes. */
function ones(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0
  const fours = ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0
  return Math.imul(((fours + (fours >>> 4)) | 0) & 0x0f0f0f0f, 0x01010101) >>> 24
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
