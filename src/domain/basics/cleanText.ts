/**
 * Typed text as it is stored and counted: NFC, line ends as `\n`, ends trimmed, without control, bidirectional and other
 * characters that nobody sees, and no more than thirty marks on a letter. A text of which nothing is visible becomes ''. Idempotent.
 *
 * @param lines keep line breaks (a text area); otherwise each run of them becomes one space.
 */
export function cleanText(text: string, { lines = false }: { lines?: boolean } = {}): string {
  const unified = text
    .replace(LINE_END, '\n')
    .replace(TAB, ' ')
    .replace(STRIPPED, '')
    .replace(TAGS, (_, flag: string = '') => flag)
    .replace(FLOOD, '$1')
  // Removing a character may bring a letter and its accent together, so normalising comes after.
  const composed = unified.normalize('NFC')
  const laidOut = lines ? composed : composed.replace(/\n+/g, ' ')
  return NOTHING_VISIBLE.test(laidOut) ? '' : laidOut.trim()
}

/** As `cleanText`, and full-width letters, digits and signs become the ASCII ones: for addresses, numbers and codes. */
export function cleanCode(text: string): string {
  return cleanText(text.normalize('NFKC'))
}

// No pattern here may backtrack: the text comes from outside and may be long.
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const TAB = /\t/g
/** PostgreSQL refuses NUL and lone surrogates; bidirectional marks can disguise a text on the printed form. */
const STRIPPED =
  // eslint-disable-next-line no-control-regex
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\p{Cs}]/gu
/** Letters that nobody sees, which can say something else than the text does; a flag is spelled with them. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0000}-\u{E007F}]/gu
/** More marks on one letter than any script has (Unicode's stream-safe format): normalising and setting them takes seconds. */
const FLOOD = /([\p{M}\u200c\u200d]{30})[\p{M}\u200c\u200d]+/gu
const NOTHING_VISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u
