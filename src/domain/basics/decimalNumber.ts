import { cleanCode } from './cleanText.ts'

/** More places than these a number is not written with. */
export const MOST_DECIMALS = 6

/**
 * A number with at most so many decimal places as people write it, full-width digits too, or already a number. null where
 * nothing was written, NaN where it is none, or has more places.
 */
export function decimalNumber(raw: unknown, decimals: number): number | null {
  if (raw === undefined || raw === null) return null
  if (typeof raw === 'number') {
    return hasAtMost(raw, decimals) && Math.abs(raw) < LIMIT ? raw + 0 : Number.NaN
  }
  if (typeof raw !== 'string' || raw.length > 100) return Number.NaN
  const text = cleanCode(raw)
  if (text === '') return null
  const [, , places = ''] = /^([+-]?\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? [null, null, null]
  if (places === null || places.length > decimals) return Number.NaN
  return Number(text) + 0
}

/** Whether a number has no more decimal places than these. */
export const hasAtMost = (number: number, decimals: number): boolean =>
  Number.isFinite(number) && Number(number.toFixed(decimals)) === number

/** With six places, what is below can be told apart exactly. */
const LIMIT = 1e9
