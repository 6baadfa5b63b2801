'use client'

import type { InputHTMLAttributes } from 'react'

import { fill } from '#src/translations/fill.ts'
import { controlClass, Field } from './Field.tsx'
import { useFormWords } from './FormContext.ts'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'defaultValue' | 'readOnly' | 'maxLength' | 'spellCheck'
>

const WIDTHS = { full: '', medium: 'max-w-96', short: 'max-w-40' }

/**
 * One line of text. `width` hints at the length of the answer; `suffix` is a unit behind the box (分钟); `maxCharacters` is said
 * in words: what is longer is refused by the server and stays, where a limit of the browser would cut it off unseen.
 */
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
  maxCharacters,
  help,
  ...rest
}: FieldProps & Native & { width?: keyof typeof WIDTHS; suffix?: string; maxCharacters?: number }) {
  const { ruleAtMost } = useFormWords()
  const rule = maxCharacters !== undefined && fill(ruleAtMost, { max: maxCharacters })
  const notes = rule ? (
    <>
      {help} {rule}
    </>
  ) : (
    help
  )
  const field = { ...rest, help: notes }
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
