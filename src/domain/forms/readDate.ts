import { ageOn, EARLIEST_BIRTH } from '../basics/age.ts'
import { readDay } from '../basics/calendarDay.ts'
import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { DateField } from '../types/index.ts'
import { ageDayOf } from './ageRule.ts'
import type { FormContext } from './formContext.ts'
import type { Reading } from './reading.ts'

/**
 * Reads a day of the calendar, as `YYYY-MM-DD`, and where the form asks for an age on a day of the schedule, counts it
 * (`ageOn`). While that day is not announced no age is refused.
 * Refuses: fieldDateShape, fieldDateTooEarly, fieldDateTooLate, fieldAgeTooLow, fieldAgeTooHigh.
 */
export function readDate(field: DateField, context: FormContext, raw: unknown): Reading {
  if (raw === undefined || raw === null || raw === '') return { answer: null }
  if (typeof raw !== 'string') return { answer: null, refusal: refuse('fieldDateShape') }
  if (raw.trim() === '') return { answer: null }
  const answer = readDay(raw)
  if (answer === null) return { answer, refusal: refuse('fieldDateShape') }
  const refusal = checkBounds(field, answer) ?? checkAge(field, context, answer)
  return refusal ? { answer, refusal } : { answer }
}

/** Days in this form sort as texts do. A day that an age is counted from is one of birth. */
function checkBounds({ latest, ...field }: DateField, answer: string): Refusal | null {
  const isBirth = field.minAge !== undefined || field.maxAge !== undefined
  const earliest = field.earliest ?? (isBirth ? EARLIEST_BIRTH : undefined)
  if (earliest !== undefined && answer < earliest) return refuse('fieldDateTooEarly', { earliest })
  if (latest !== undefined && answer > latest) return refuse('fieldDateTooLate', { latest })
  return null
}

function checkAge(field: DateField, { schedule }: FormContext, answer: string): Refusal | null {
  const counted = ageDayOf(field, schedule)
  if (!counted) return null
  const { minAge = 0, maxAge } = field
  const age = ageOn(answer, counted.instant, counted.timeZone)
  const { day } = counted
  if (age < 0) return refuse('fieldDateTooLate', { latest: day })
  if (age < minAge) return refuse('fieldAgeTooLow', { day, age, min: minAge })
  return maxAge !== undefined && age > maxAge
    ? refuse('fieldAgeTooHigh', { day, age, max: maxAge })
    : null
}
