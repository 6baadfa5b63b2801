import { refuse } from '../basics/refusal.ts'
import { wholeNumber } from '../basics/wholeNumber.ts'
import type { NumberField } from '../types/index.ts'
import type { Reading } from './reading.ts'

/** Reads a whole number (R59, R60), typed or already a number. Refuses: fieldNotNumber, fieldNumberTooSmall, fieldNumberTooLarge. */
export function readNumber(field: NumberField, raw: unknown): Reading {
  const answer = wholeNumber(raw)
  if (answer === null) return { answer }
  if (Number.isNaN(answer)) return { answer: null, refusal: refuse('fieldNotNumber') }
  const { min, max } = field
  if (min !== undefined && answer < min) {
    return { answer, refusal: refuse('fieldNumberTooSmall', { min, number: answer }) }
  }
  if (max !== undefined && answer > max) {
    return { answer, refusal: refuse('fieldNumberTooLarge', { max, number: answer }) }
  }
  return { answer }
}
