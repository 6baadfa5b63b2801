import { ok, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export type CheckedCreditCode = {
  /** As it is stored: 18 upper-case characters. */
  code: string
  /** False warns and flags, and blocks nothing: staff look at the licence. */
  checkDigitRight: boolean
}

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100): 18 characters, the 3rd to 8th digits,
 * an alphabet without I O S V Z, and a check digit modulo 31. A wrong shape is refused
 * (`fieldCreditCodeShape`); a wrong check digit comes back as a warning.
 */
export function checkCreditCode(text: string): Outcome<CheckedCreditCode> {
  const code = normaliseCreditCode(text)
  if (!SHAPE.test(code)) return refuse('fieldCreditCodeShape')
  return ok({ code, checkDigitRight: checkDigitOf(code) === code[17] })
}

/** What people paste becomes what is stored: full-width and lower-case letters, spaces and hyphens (also invisible ones). */
export function normaliseCreditCode(text: string): string {
  const plain = text.normalize('NFKC').replace(IGNORED, '')
  return plain.replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

/** The check digit that the first 17 characters ask for; they must be of the alphabet. */
export function checkDigitOf(code: string): string {
  const sum = Array.from(code.slice(0, 17)).reduce(
    (total, character, index) => total + ALPHABET.indexOf(character) * weightAt(index),
    0,
  )
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

function weightAt(index: number): number {
  return index === 0 ? 1 : (weightAt(index - 1) * 3) % 31
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const IGNORED = /[\s\-\u2010-\u2015\p{Default_Ignorable_Code_Point}]/gu
