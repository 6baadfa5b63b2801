'use client'

import type { ReactNode } from 'react'

import { useFieldError } from './FormContext.ts'
import { fieldId } from './fieldId.ts'

/** What every field takes. Fields are asked for unless `optional`. */
export type FieldProps = {
  name: string
  label: string
  help?: ReactNode
  /** What an examiner or recommender wants changed; stands beside the field until it is. */
  remark?: string
  /** A sentence known when the page was made; one that comes with an answer takes its place. */
  error?: string
  optional?: boolean
}

export type FieldIds = { control: string; help: string; remark: string; error: string }

/** Ids, error and ARIA attributes of a field, so that help, remark and error are read out with the control. */
export function useField({ name, help, remark, error: initial }: FieldProps) {
  const error = useFieldError(name, initial)
  const control = fieldId(name)
  const ids: FieldIds = {
    control,
    help: `${control}-help`,
    remark: `${control}-remark`,
    error: `${control}-error`,
  }
  const described = [help && ids.help, remark && ids.remark, error && ids.error].filter(Boolean)

  return {
    ids,
    error,
    aria: {
      'aria-invalid': error ? (true as const) : undefined,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    },
  }
}
