import { dayInWords } from '../domain/basics/calendarDay.ts'
import { ageDayOf, ageOfAnswer } from '../domain/forms/ageRule.ts'
import type { AgeSchedule } from '../domain/forms/ageRule.ts'
import type { Answer, FormField } from '../domain/types/index.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** How old the person of a day of birth is on the day that counts, in words; '' where no age is counted. */
export function ageInWords({
  field,
  answer,
  schedule,
  locale,
}: {
  field: FormField
  answer: Answer | undefined
  schedule: AgeSchedule | undefined
  locale: Locale
}): string {
  if (field.type !== 'date') return ''
  const age = ageOfAnswer(field, answer, schedule)
  const counted = ageDayOf(field, schedule)
  if (age === null || !counted) return ''
  return createTranslator(locale)('form.ageIs', { age, day: dayInWords(counted.day, locale) })
}
