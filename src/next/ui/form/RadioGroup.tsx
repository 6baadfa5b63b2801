'use client'

import { ChoiceFrame } from './ChoiceFrame.tsx'
import { Choices } from './Choices.tsx'
import type { ChoiceOption } from './Choices.tsx'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** One choice of several, with groups and free text where an option asks for it (R47–R49). */
export function RadioGroup({
  options,
  defaultValue,
  defaultOther,
  ...field
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string; defaultOther?: string }) {
  const { ids, error, aria } = useField(field)

  return (
    <ChoiceFrame
      field={field}
      ids={ids}
      error={error}
      role="radiogroup"
      describedBy={aria['aria-describedby']}
    >
      <Choices
        name={field.name}
        type="radio"
        firstId={ids.control}
        options={options}
        chosen={defaultValue === undefined ? [] : [defaultValue]}
        other={defaultOther}
      />
    </ChoiceFrame>
  )
}
