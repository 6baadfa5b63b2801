/** A text as it is compared: letters and digits alone, and where in the original each of them stands. */
export type ComparableText = {
  /** One code point each. */
  signs: string[]
  /** Where each sign's character begins and stops in the original, in UTF-16 units. */
  starts: number[]
  ends: number[]
}

/**
 * What of a text counts when it is compared (R37): full-width and half-width forms alike, capitals as small letters, letters
 * without their accents, no punctuation, no spaces, nothing invisible. Quotation marks and line breaks do not make two texts
 * differ.
 */
export function normalise(text: string): ComparableText {
  const signs: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    for (const sign of countedOf(character)) {
      signs.push(sign)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { signs, starts, ends }
}

/** One form of a character may count for several, as ㎏ does. Common Chinese characters are what they are. */
function countedOf(character: string): readonly string[] {
  const known = KNOWN.get(character)
  if (known) return known
  const signs = isCommonChinese(character)
    ? [character]
    : [...character.normalize('NFKD').toLowerCase()].filter((sign) => COUNTS.test(sign))
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(character, signs)
  return signs
}

const isCommonChinese = (character: string): boolean =>
  character >= '\u4e00' && character <= '\u9fff'

/** What was worked out once; ten thousand texts are gone through for one. */
const KNOWN = new Map<string, readonly string[]>()
const MOST_KNOWN = 50_000

const COUNTS = /[\p{L}\p{N}]/u
