'use client'

import { createContext, useContext } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { formWords } from './formWords.ts'
import type { FormWords } from './formWords.ts'

/**
 * What the fields of a form learn from the form around them. `errors` are sentences by field name; `isSignedOut`: the form
 * says already that the session has ended.
 */
export type FormState = { errors: Record<string, string>; locale: Locale; isSignedOut?: boolean }

export const FormContext = createContext<FormState>({ errors: {}, locale: 'zh' })

export function useFormWords(): FormWords {
  return formWords(useContext(FormContext).locale)
}

/** The sentence that stands beside a field after a refusal; the server may give one with the page (`initial`). */
export function useFieldError(name: string, initial?: string): string | undefined {
  return useContext(FormContext).errors[name] ?? initial
}
