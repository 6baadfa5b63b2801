import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** Refuses a text for its characters, each shown and by its number, since some look like nothing: `👍 (U+1F44D)`. */
export function refuseCharacters(
  characters: readonly string[],
  fields?: Refusal['fields'],
): Refusal {
  const named = [...new Set(characters)].map((each) => `${each} (${codePoints(each)})`)
  const shown = named.slice(0, MOST_NAMED).join(' ') + (named.length > MOST_NAMED ? ' …' : '')
  return refuse('fieldUnprintable', { characters: shown }, fields)
}

/** `U+20BB7`, or several joined by a blank for a cluster. */
export function codePoints(characters: string): string {
  return [...characters]
    .map((character) => `U+${hexadecimal(character.codePointAt(0) ?? 0)}`)
    .join(' ')
}

/** A text of emoji alone needs no list of hundreds. */
const MOST_NAMED = 20

function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0')
}
