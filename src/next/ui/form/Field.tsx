'use client'

import type { ReactNode } from 'react'

import { FieldNotes, OptionalMark } from './FieldNotes.tsx'
import type { FieldIds, FieldProps } from './useField.ts'

/** Frame of a field with one control: label, notes, control. A field in error carries a rule at its side. */
export function Field({
  field,
  ids,
  error,
  children,
}: {
  field: FieldProps
  ids: FieldIds
  error?: string
  children: ReactNode
}) {
  return (
    <div className={frameClass(error)}>
      <label htmlFor={ids.control} className="block font-bold">
        {field.label}
        <OptionalMark optional={field.optional} />
      </label>
      <FieldNotes help={field.help} remark={field.remark} error={error} ids={ids} />
      {children}
    </div>
  )
}

export const frameClass = (error?: string): string =>
  `my-6 flex flex-col gap-1.5 ${error ? 'border-l-4 border-amber pl-4' : ''}`

export const controlClass =
  'min-h-11 w-full rounded-sm border border-edge bg-surface px-3 py-2 text-base text-ink read-only:bg-paper disabled:text-muted aria-invalid:border-2 aria-invalid:border-amber'
