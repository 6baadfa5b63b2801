import type { FormField } from '../domain/types/index.ts'

/** A field of a preset: asked for and printed unless it says otherwise, and always with English words. */
export function ask(field: Asked<FormField>): FormField {
  return { required: true, print: true, ...field }
}

/** Spread over the kinds of field one by one, so that each keeps its own members. */
type Asked<Field> = Field extends FormField
  ? Omit<Field, 'required' | 'print' | 'labelEn'> & {
      labelEn: string
      required?: boolean
      print?: boolean
    }
  : never
