import { hasGlyph } from './fontCharacters.ts'

/** What stands on paper where a character cannot be printed: room to write it in by hand. */
export const BOX = '□'

/**
 * The data of a paper with a box in the place of each character that no font has, in texts at any depth: nobody's text keeps
 * anybody's paper from being made. What cannot be seen is left out.
 */
export function withBoxes(value: unknown): unknown {
  if (typeof value === 'string') return boxed(value)
  if (Array.isArray(value)) return value.map(withBoxes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withBoxes(each)]))
}

/** The same for one more character, which the fonts have and the compiler cannot set where it stands. */
export function withBoxFor(character: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(character, BOX)
  if (Array.isArray(value)) return value.map((each) => withBoxFor(character, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withBoxFor(character, each)]),
  )
}

const boxed = (text: string): string =>
  ORDINARY.test(text) ? text : Array.from(text, printed).join('')

function printed(character: string): string {
  if (KEPT.test(character) || hasGlyph(character)) return character
  return UNSEEN.test(character) ? '' : BOX
}

/** ASCII, which every font has: most of what is on a paper beside its Chinese. */
const ORDINARY = /^[\n\x20-\x7e]*$/
/** Spaces, and the mark of a place to break a line (`breakLongRuns`). */
const KEPT = /[\s\u200b]/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
