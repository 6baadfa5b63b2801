/** A number printed on everything: which kind, and its parts. */
export type ContestNumber = {
  kind: NumberKind
  /** Calendar year of the edition, four digits. */
  year: number
  /** The category's code: a letter, then up to three letters or digits. */
  code: string
  /** From 1 upwards, counted per contest and category. */
  sequence: number
}
export type NumberKind = 'entry' | 'acceptance'

/**
 * Entry number `2024-W-0001` (gaps allowed) or acceptance number `2024-W-A0001` (受理号: gap-free per contest and
 * category, never reused; domain.md decision 8). The mark A tells the two apart on paper; A has no digit that looks like it.
 * Four digits, more from 10000 on.
 */
export function formatNumber({ kind, year, code, sequence }: ContestNumber): string {
  const digits = String(sequence).padStart(4, '0')
  return `${year}-${code}-${kind === 'acceptance' ? ACCEPTANCE_MARK : ''}${digits}`
}

/** Reads a number as people type it (full-width, lower case, spaces, any dash); null when it is none. */
export function parseNumber(text: string): ContestNumber | null {
  const match = SHAPE.exec(tidy(text))
  if (!match?.groups) return null
  const { year, code, mark, digits } = match.groups
  if (!year || !code || !digits || Number(digits) === 0) return null
  return {
    kind: mark ? 'acceptance' : 'entry',
    year: Number(year),
    code,
    sequence: Number(digits),
  }
}

/** The four digits people say on the telephone: `2024-W-A12345` → `2345`. */
export function lastFourDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-4)
}

/** Whether what was typed in a search box finds this number: the whole number, its end, or its last four digits. */
export function matchesNumber({ number, query }: { number: string; query: string }): boolean {
  const wanted = tidy(query)
  if (wanted === '') return false
  return /^\d{4}$/.test(wanted) ? lastFourDigits(number) === wanted : tidy(number).endsWith(wanted)
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
}

const ACCEPTANCE_MARK = 'A'
/** No leading zeros beyond four digits, so that every number has exactly one spelling. */
const SHAPE =
  /^(?<year>\d{4})-(?<code>[A-Z][A-Z0-9]{0,3})-(?<mark>A?)(?<digits>\d{4}|[1-9]\d{4,8})$/
