import { dayInWords } from '#src/domain/basics/calendarDay.ts'
import { ageDayOf } from '#src/domain/forms/ageRule.ts'
import type { AgeSchedule } from '#src/domain/forms/ageRule.ts'
import type { DateField } from '#src/domain/types/index.ts'
import { joined } from '#src/translations/joined.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** What is checked of a day, in words: its bounds, and the age on the day that the schedule names. */
export function dateRule(field: DateField, schedule: AgeSchedule, locale: Locale): string {
  const rules = [boundsInWords(field, locale), ageInWords(field, schedule, locale)]
  return joined('sentences', rules.filter(Boolean), locale)
}

function boundsInWords({ earliest = '', latest = '' }: DateField, locale: Locale): string {
  const t = createTranslator(locale)
  const days = { earliest: dayInWords(earliest, locale), latest: dayInWords(latest, locale) }
  if (earliest && latest) return t('form.dateBetween', days)
  if (earliest) return t('form.dateFrom', days)
  return latest ? t('form.dateUpTo', days) : ''
}

function ageInWords(field: DateField, schedule: AgeSchedule, locale: Locale): string {
  const { ageOn: moment, minAge: min, maxAge: max } = field
  if (!moment) return ''
  const t = createTranslator(locale)
  const counted = ageDayOf(field, schedule)
  if (!counted) return t('form.agePending')
  const day = dayInWords(counted.day, locale)
  if (min !== undefined && max !== undefined) return t('form.ageBetween', { day, min, max })
  if (min !== undefined) return t('form.ageFrom', { day, min })
  return max === undefined ? t('form.ageCounted', { day }) : t('form.ageUpTo', { day, max })
}
