import { graphemesOf } from './graphemes.ts'

/**
 * Length of a text in 字, counted the way a Chinese word processor does and a notice means it (R65):
 * each Chinese character, kana, hangul syllable, full-width sign, Chinese punctuation mark, symbol and emoji is 1;
 * each unbroken run of Western letters, digits and ASCII signs (`ISO9001:2015`, `3.5%`, `don’t`) is 1;
 * spaces, line breaks and invisible characters are 0, and a space ends a run. Counts alike in browser and server.
 */
export function countCharacters(text: string): number {
  const { count } = graphemesOf(text).reduce(step, { count: 0, last: 'blank' })
  return count
}

/**
 * Length of a name or another single line, in code points: of a rare Chinese character beyond the basic plane, of which
 * JavaScript keeps two halves, there is one.
 */
export const countCodePoints = (text: string): number => [...text].length

type Kind = 'blank' | 'western' | 'joiner' | 'single'
type Tally = { count: number; last: Kind }

function step({ count, last }: Tally, grapheme: string, index: number, all: string[]): Tally {
  const kind = kindOf(grapheme)
  if (kind === 'blank') return { count, last: kind }
  if (kind === 'western') return { count: last === 'western' ? count : count + 1, last: kind }
  // An apostrophe or dash between two letters belongs to their word; elsewhere it is punctuation.
  const next = all[index + 1]
  const insideWord = kind === 'joiner' && last === 'western' && next && kindOf(next) === 'western'
  return insideWord ? { count, last } : { count: count + 1, last: 'single' }
}

function kindOf(grapheme: string): Kind {
  if (BLANK.test(grapheme)) return 'blank'
  if (EMOJI.test(grapheme)) return 'single'
  if (JOINER.test(grapheme)) return 'joiner'
  return WESTERN.test(grapheme) ? 'western' : 'single'
}

const BLANK = /^[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|[\uFE0F\u20E3]/u
/** ’ ‐ ‑ – */
const JOINER = /^[\u2019\u2010\u2011\u2013]$/u
/** ASCII and Latin-1 signs, and the letters and digits of scripts that put spaces between words; not their full-width forms. */
const WESTERN =
  /^(?![\uFF00-\uFFEF])[\u0021-\u007E\u00A1-\u00FF\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u
