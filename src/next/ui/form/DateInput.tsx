'use client'

import { useState } from 'react'

import { ageOn, isBirthDate } from '#src/domain/basics/age.ts'
import { dayInWords } from '#src/domain/basics/calendarDay.ts'
import type { Locale } from '#src/translations/locale.ts'
import { fill } from '#src/translations/fill.ts'
import { controlClass, Field } from './Field.tsx'
import { useFormWords } from './FormContext.ts'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** A day of the calendar. Where an age is counted, it is said as soon as a day is there, by the rule the server uses. */
export function DateInput({
  defaultValue = '',
  earliest,
  latest,
  counted,
  locale,
  ...field
}: FieldProps & {
  defaultValue?: string
  earliest?: string
  latest?: string
  /** The day on which the age is counted. */
  counted: { instant: string; timeZone: string; day: string } | null
  locale: Locale
}) {
  const { ageIs } = useFormWords()
  const { ids, error, aria } = useField(field)
  const [birth, setBirth] = useState(defaultValue)
  const age = counted && isBirthDate(birth) ? ageOn(birth, counted.instant, counted.timeZone) : -1

  return (
    <Field field={field} ids={ids} error={error}>
      <input
        {...aria}
        id={ids.control}
        name={field.name}
        type="date"
        min={earliest}
        max={latest}
        defaultValue={defaultValue}
        aria-required={!field.optional}
        onChange={(event) => setBirth(event.target.value)}
        className={`${controlClass} max-w-60`}
      />
      <p role="status" className="figures text-sm text-muted empty:hidden">
        {counted && age >= 0 ? fill(ageIs, { age, day: dayInWords(counted.day, locale) }) : ''}
      </p>
    </Field>
  )
}
