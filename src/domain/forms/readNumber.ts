import { cleanCode } from '../basics/cleanText.ts'
import { refuse } from '../basics/refusal.ts'
import type { NumberField } from '../types/index.ts'
import type { Reading } from './reading.ts'

/** Reads a whole number (R59, R60), typed or already a number. Refuses: fieldNotNumber, fieldNumberTooSmall, fieldNumberTooLarge. */
export function readNumber(field: NumberField, raw: unknown): Reading {
  const answer = toNumber(raw)
  if (answer === null) return { answer }
  if (!Number.isSafeInteger(answer)) return { answer: null, refusal: refuse('fieldNotNumber') }
  const { min, max } = field
  if (min !== undefined && answer < min) {
    return { answer, refusal: refuse('fieldNumberTooSmall', { min, number: answer }) }
  }
  if (max !== undefined && answer > max) {
    return { answer, refusal: refuse('fieldNumberTooLarge', { max, number: answer }) }
  }
  return { answer }
}

/** null = nothing typed, NaN = no whole number. */
function toNumber(raw: unknown): number | null {
  if (raw === undefined || raw === null) return null
  // + 0 turns -0, which JSON cannot hold, into 0.
  if (typeof raw === 'number') return raw + 0
  if (typeof raw !== 'string' || raw.length > 100) return Number.NaN
  const text = cleanCode(raw)
  if (text === '') return null
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) + 0 : Number.NaN
}
