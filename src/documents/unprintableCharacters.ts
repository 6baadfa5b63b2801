import { cleanText } from '../domain/basics/cleanText.ts'
import { graphemesOf } from '../domain/basics/graphemes.ts'
import { hasGlyph } from './fontCharacters.ts'
import { printableText } from './printableText.ts'

/**
 * The characters of a text for which no font of the papers has a glyph, each once and whole, as a person sees it: a family
 * of four is one. What leaves nothing to see on paper (joiners, colour selectors) is none.
 */
export function unprintableCharacters(texts: readonly string[]): string[] {
  const found = texts
    .filter(lacks)
    .flatMap((text) => [...new Set(graphemesOf(cleanText(text, { lines: true })))])
  return [...new Set(found)].filter(lacks)
}

/**
 * A Chinese character that no font has. A person's or a unit's name cannot be spelled otherwise (R53), so such a character is
 * kept, and is on paper a box to write it into by hand. All else that cannot be printed is refused where it is typed.
 */
export const isWrittenByHand = (character: string): boolean => HAN.test(character)

/** What has to be replaced before a text may be saved; empty where nothing has. */
export const refusedCharacters = (text: string): string[] =>
  unprintableCharacters([text]).filter((character) => !isWrittenByHand(character))

/** What will be a box on paper; empty where nothing will. */
export const handwrittenCharacters = (texts: readonly string[]): string[] =>
  unprintableCharacters(texts).filter(isWrittenByHand)

const lacks = (text: string): boolean =>
  [...new Set(printableText(text))].some(
    (character) => character === LOST || (!BLANK.test(character) && !hasGlyph(character)),
  )

/** What a program leaves of a character that it could not read. A font may have a sign for it, nobody has it in a name. */
const LOST = '\uFFFD'
const BLANK = /\s/
const HAN = /^\p{sc=Han}\p{M}*$/u
