import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerProps } from 'payload'

import { localeOf } from '../../translations/locale.ts'
import { codesIn } from './codesIn.ts'

/** The same on the page of one document, which nobody types into. */
export async function CodeField({
  clientField,
  data,
  field,
  i18n,
  payload,
}: Pick<TextFieldServerProps, 'clientField' | 'data' | 'field' | 'i18n' | 'payload'>) {
  const locale = localeOf(i18n.language)
  const value: unknown = data?.[field.name]
  const words = await codesIn({ field, value, row: data ?? {}, payload, locale })
  return (
    <div className="field-type">
      <FieldLabel label={clientField.label} />
      <p>{words || '—'}</p>
    </div>
  )
}
