'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import type { ReactNode } from 'react'

import { fill } from '#src/translations/fill.ts'
import { controlClass, Field } from './Field.tsx'
import { useFormWords } from './FormContext.ts'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/**
 * A file to choose. `accept` as the browser takes it (`.pdf,.jpg`); `formats` and `maxSize` in words, shown before
 * the work begins; `current` lists what is stored already.
 */
export function FileInput({
  accept,
  multiple,
  formats,
  maxSize,
  current,
  onFiles,
  ...field
}: FieldProps & {
  accept?: string
  multiple?: boolean
  formats?: string
  maxSize?: string
  current?: ReactNode
  /** Takes what is chosen at once, also before script was there, and empties the field. Where it is left out the files go with the form. */
  onFiles?: (files: File[]) => void
}) {
  const words = useFormWords()
  const rules = [
    formats && fill(words.formats, { formats }),
    maxSize && fill(words.maxSize, { size: maxSize }),
  ].filter(Boolean)
  const help = (
    <>
      {field.help}
      {rules.length > 0 && <p>{rules.join(' · ')}</p>}
    </>
  )
  const withRules = { ...field, help: field.help || rules.length > 0 ? help : undefined }
  const { ids, error, aria } = useField(withRules)
  const input = useRef<HTMLInputElement>(null)

  function take() {
    const files = [...(input.current?.files ?? [])]
    if (!onFiles || !input.current || files.length === 0) return
    input.current.value = ''
    onFiles(files)
  }
  const takeEarly = useEffectEvent(take)
  useEffect(() => takeEarly(), [])

  return (
    <Field field={withRules} ids={ids} error={error}>
      {current && (
        <div className="border-y border-line py-2 text-sm">
          <span className="text-muted">{words.currentFiles}</span>
          {current}
        </div>
      )}
      <input
        {...aria}
        ref={input}
        onChange={onFiles && take}
        type="file"
        id={ids.control}
        name={field.name}
        accept={accept}
        multiple={multiple}
        className={`${controlClass} file:mr-3 file:border-0 file:border-r file:border-edge file:bg-transparent file:pr-3 file:font-bold`}
      />
    </Field>
  )
}
