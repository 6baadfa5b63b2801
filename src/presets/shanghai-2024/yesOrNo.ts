import type { FormField } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'

/** A single choice between 是 and 否 (R44). */
export function yesOrNo(field: {
  name: string
  label: string
  labelEn: string
  prefill?: string
}): FormField {
  return ask({
    ...field,
    type: 'single',
    options: [
      { value: 'yes', label: '是', labelEn: 'Yes' },
      { value: 'no', label: '否', labelEn: 'No' },
    ],
  })
}
