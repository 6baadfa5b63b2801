import { cleanText } from '../domain/basics/cleanText.ts'

/**
 * Text as it is printed: stored text (`cleanText`) with plain spaces and without the characters that only join or
 * colour others, for which a font of a Chinese office has no glyph. What a person can see is never changed.
 */
export function printableText(text: string): string {
  return cleanText(text.replace(SPECIAL_SPACE, ' ').replace(JOINS_OR_COLOURS, ''), { lines: true })
}

/** One line: for names, titles and numbers. */
export function printableLine(text: string): string {
  return printableText(text).replace(/\s+/g, ' ')
}

/** The lines of a running text, empty ones left out. */
export function printableLines(text: string): string[] {
  return printableText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Spaces that forbid a line break, and so would let a text run over its cell. */
const SPECIAL_SPACE = /[\u00a0\u2007\u202f]/g
/** Remaining format characters (zero-width joiners, tags) and the selectors of an emoji's colours. */
const JOINS_OR_COLOURS = /\p{Cf}|[\ufe00-\ufe0f]/gu
