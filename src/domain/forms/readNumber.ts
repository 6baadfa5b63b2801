import { decimalNumber } from '../basics/decimalNumber.ts'
import { refuse } from '../basics/refusal.ts'
import { wholeNumber } from '../basics/wholeNumber.ts'
import type { NumberField } from '../types/index.ts'
import type { Reading } from './reading.ts'

/**
 * Reads a number (R59, R60), typed or already one: whole, or with as many decimal places as the form admits.
 * Refuses: fieldNotNumber, fieldNotDecimal, fieldNumberTooSmall, fieldNumberTooLarge.
 */
export function readNumber(field: NumberField, raw: unknown): Reading {
  const { min, max, decimals } = field
  const answer = decimals ? decimalNumber(raw, decimals) : wholeNumber(raw)
  if (answer === null) return { answer }
  if (Number.isNaN(answer)) {
    const refusal = decimals ? refuse('fieldNotDecimal', { decimals }) : refuse('fieldNotNumber')
    return { answer: null, refusal }
  }
  if (min !== undefined && answer < min) {
    return { answer, refusal: refuse('fieldNumberTooSmall', { min, number: answer }) }
  }
  if (max !== undefined && answer > max) {
    return { answer, refusal: refuse('fieldNumberTooLarge', { max, number: answer }) }
  }
  return { answer }
}
