'use client'

import type { ReactNode } from 'react'

import { frameClass } from './Field.tsx'
import { FieldNotes, OptionalMark } from './FieldNotes.tsx'
import type { FieldIds, FieldProps } from './useField.ts'

/** Frame of a field with several controls: the label is the group's legend and is read with each of them. */
export function ChoiceFrame({
  field,
  ids,
  error,
  role,
  describedBy,
  children,
}: {
  field: FieldProps
  ids: FieldIds
  error?: string
  role: 'radiogroup' | 'group'
  describedBy?: string
  children: ReactNode
}) {
  return (
    <fieldset className={frameClass(error)} role={role} aria-describedby={describedBy}>
      <legend className="float-left font-bold">
        {field.label}
        <OptionalMark optional={field.optional} />
      </legend>
      <FieldNotes help={field.help} remark={field.remark} error={error} ids={ids} />
      {children}
    </fieldset>
  )
}
