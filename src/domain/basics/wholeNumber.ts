import { cleanCode } from './cleanText.ts'

/**
 * A whole number as people write it, full-width digits too, or already a number. Nothing else that a language takes for
 * one: no `0x0a`, no `1e3`. null where nothing was written, NaN where it is none.
 */
export function wholeNumber(raw: unknown): number | null {
  if (raw === undefined || raw === null) return null
  // + 0 turns -0, which JSON cannot hold, into 0.
  if (typeof raw === 'number') return Number.isSafeInteger(raw) ? raw + 0 : Number.NaN
  if (typeof raw !== 'string' || raw.length > 100) return Number.NaN
  const text = cleanCode(raw)
  if (text === '') return null
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) + 0 : Number.NaN
}

/** Those of the named values where something was written; NaN where that is no number. */
export const wholeNumbers = (values: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const number = wholeNumber(value)
      return number === null ? [] : [[name, number]]
    }),
  )
