'use client'

import { ChoiceFrame } from './ChoiceFrame.tsx'
import { Choices } from './Choices.tsx'
import type { ChoiceOption } from './Choices.tsx'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** Several choices, with groups and free text where an option asks for it (R51, R68). One option makes a consent box. */
export function CheckboxGroup({
  options,
  defaultValues = [],
  defaultOther,
  ...field
}: FieldProps & { options: ChoiceOption[]; defaultValues?: string[]; defaultOther?: string }) {
  const { ids, error, aria } = useField(field)

  return (
    <ChoiceFrame
      field={field}
      ids={ids}
      error={error}
      role="group"
      describedBy={aria['aria-describedby']}
    >
      <Choices
        name={field.name}
        type="checkbox"
        firstId={ids.control}
        options={options}
        chosen={defaultValues}
        other={defaultOther}
      />
    </ChoiceFrame>
  )
}
