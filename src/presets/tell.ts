import type { FormField, StatementField } from '../domain/types/index.ts'
import { ask } from './ask.ts'

/** Fixed words on a form, in both languages; nothing is typed, so nothing is required. */
export function tell(statement: Told): FormField {
  return ask({ type: 'statement', required: false, ...statement })
}

type Told = Pick<StatementField, 'name' | 'label'> & {
  labelEn: string
  text: string
  textEn: string
  print?: boolean
}
