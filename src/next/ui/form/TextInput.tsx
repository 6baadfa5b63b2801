'use client'

import type { InputHTMLAttributes } from 'react'

import { controlClass, Field } from './Field.tsx'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'defaultValue' | 'readOnly' | 'maxLength' | 'spellCheck'
>

const WIDTHS = { full: '', medium: 'max-w-96', short: 'max-w-40' }

/** One line of text. `width` hints at the length of the answer; `suffix` is a unit behind the box (分钟). */
export function TextInput({
  width = 'full',
  suffix,
  type = 'text',
  inputMode,
  autoComplete,
  defaultValue,
  readOnly,
  maxLength,
  spellCheck,
  ...field
}: FieldProps & Native & { width?: keyof typeof WIDTHS; suffix?: string }) {
  const { ids, error, aria } = useField(field)
  const native = { type, inputMode, autoComplete, defaultValue, readOnly, maxLength, spellCheck }

  return (
    <Field field={field} ids={ids} error={error}>
      <div className="flex items-center gap-2">
        <input
          {...native}
          {...aria}
          id={ids.control}
          name={field.name}
          aria-required={!field.optional}
          className={`${controlClass} ${WIDTHS[width]}`}
        />
        {suffix && <span>{suffix}</span>}
      </div>
    </Field>
  )
}
