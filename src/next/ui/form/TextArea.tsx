'use client'

import { useState } from 'react'

import { CharacterCount } from './CharacterCount.tsx'
import { controlClass, Field } from './Field.tsx'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** Several lines of text. Limits in 字 are shown and counted while typing, by the rule the server uses (R65). */
export function TextArea({
  defaultValue = '',
  rows = 6,
  minCharacters,
  maxCharacters,
  readOnly,
  ...field
}: FieldProps & {
  defaultValue?: string
  rows?: number
  minCharacters?: number
  maxCharacters?: number
  readOnly?: boolean
}) {
  const { ids, error, aria } = useField(field)
  const [text, setText] = useState(defaultValue)
  const isLimited = minCharacters !== undefined || maxCharacters !== undefined
  const countId = `${ids.control}-count`
  const describedBy = [aria['aria-describedby'], isLimited && countId].filter(Boolean).join(' ')

  return (
    <Field field={field} ids={ids} error={error}>
      <textarea
        id={ids.control}
        name={field.name}
        rows={rows}
        defaultValue={defaultValue}
        readOnly={readOnly}
        aria-invalid={aria['aria-invalid']}
        aria-describedby={describedBy || undefined}
        aria-required={!field.optional}
        onChange={(event) => setText(event.target.value)}
        className={`${controlClass} leading-[1.7]`}
      />
      {isLimited && (
        <CharacterCount id={countId} text={text} min={minCharacters} max={maxCharacters} />
      )}
    </Field>
  )
}
