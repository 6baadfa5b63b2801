import { countCharacters } from '../domain/basics/textLength.ts'
import { docxText } from './docxText.ts'

/** Spaces and long Western words make a text longer than its 字; beyond this it is longer than any limit (R152). */
const MOST_COUNTED = 300_000

/** Length of the text of a Word document in 字, as forms count it, without its layout; null where it cannot be read. */
export async function docxCharacters(path: string): Promise<number | null> {
  const text = await docxText(path, MOST_COUNTED)
  if (text === null) return null
  return pieces(text).reduce((count, piece) => count + countCharacters(piece), 0)
}

/** Telling graphemes apart takes longer than in proportion to a text, so a long one is counted piece by piece. */
const PIECE = 1000
/** How far the end of a piece is put off to find a place where it parts nothing that counts as one. */
const PUT_OFF = 300

function pieces(text: string): string[] {
  const found: string[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + PIECE, text.length)
    const last = Math.min(end + PUT_OFF, text.length)
    while (end < last && !PARTS.test(text.slice(end - 1, end + 1))) end += 1
    found.push(text.slice(start, end))
    start = end
  }
  return found
}

/** Two Chinese characters, or a blank before or after: nothing that counts as one lies across it. */
const PARTS = /^(?:\p{Script=Han}\p{Script=Han}|\s[\s\S]|[\s\S]\s)$/u
