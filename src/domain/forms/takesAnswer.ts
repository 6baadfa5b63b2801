import type { AnsweredField, FormField } from '../types/index.ts'

/** Whether something is typed or picked at a field: not at fixed words, nor at files, which lie in a slot. */
export const takesAnswer = (field: FormField): field is AnsweredField =>
  field.type !== 'statement' && field.type !== 'file'
