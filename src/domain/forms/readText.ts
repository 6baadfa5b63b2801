import { cleanCode, cleanText } from '../basics/cleanText.ts'
import { checkCreditCode, normaliseCreditCode } from '../basics/creditCode.ts'
import { isEmail } from '../basics/isEmail.ts'
import { isPhone } from '../basics/isPhone.ts'
import { isPostcode } from '../basics/isPostcode.ts'
import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import { countCharacters } from '../basics/textLength.ts'
import type {
  CreditCodeField,
  EmailField,
  PhoneField,
  PostcodeField,
  TextField,
} from '../types/index.ts'
import type { Reading } from './reading.ts'
import { mostCharacters, mostUnits, TEXT_CAP } from './textBounds.ts'

type TypedField = TextField | EmailField | PhoneField | PostcodeField | CreditCodeField

/** Reads a field into which people type words. Refuses: fieldNotText, fieldTooLong, fieldTooShort and the shapes. */
export function readText(field: TypedField, raw: unknown): Reading {
  if (raw === undefined || raw === null) return { answer: null }
  if (typeof raw !== 'string') return { answer: null, refusal: refuse('fieldNotText') }
  // Normalising is worse than linear for made-up input, so it is not begun on a text that is refused anyway.
  if (raw.length > 2 * TEXT_CAP) return tooLong(field, raw.length)
  const answer = clean(field, raw)
  if (answer === '') return { answer: null }
  if (answer.length > mostUnits(field)) return tooLong(field, answer.length)
  const refusal = check(field, answer)
  return refusal ? { answer, refusal } : { answer }
}

function tooLong(field: TypedField, count: number): Reading {
  const isOfWords = field.type === 'text' || field.type === 'textarea'
  const max = isOfWords ? mostCharacters(field) : mostUnits(field)
  return { answer: null, refusal: refuse('fieldTooLong', { max, count }) }
}

function clean(field: TypedField, raw: string): string {
  if (field.type === 'textarea') return cleanText(raw, { lines: true })
  if (field.type === 'text') return cleanText(raw)
  if (field.type === 'creditCode') return normaliseCreditCode(cleanCode(raw))
  return cleanCode(raw)
}

function check(field: TypedField, answer: string): Refusal | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return checkLength(field, answer)
    case 'email':
      return isEmail(answer) ? null : refuse('fieldEmailShape')
    case 'phone':
      return isPhone(answer) ? null : refuse('fieldPhoneShape')
    case 'postcode':
      return isPostcode(answer) ? null : refuse('fieldPostcodeShape')
    case 'creditCode':
      return checkCode(answer)
  }
}

/** A wrong check digit alone is no refusal: it warns and flags, and staff look at the licence. */
function checkCode(answer: string): Refusal | null {
  const outcome = checkCreditCode(answer)
  return outcome.ok ? null : outcome
}

/** R65: minimum and maximum in 字, the count that the live counter shows. */
function checkLength(field: TextField, answer: string): Refusal | null {
  const { minCharacters: min } = field
  const max = mostCharacters(field)
  const count = countCharacters(answer)
  if (count > max) return refuse('fieldTooLong', { max, count })
  if (min !== undefined && count < min) return refuse('fieldTooShort', { min, count })
  return null
}
