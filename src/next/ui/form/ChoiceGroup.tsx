'use client'

import type { ComponentProps } from 'react'

import { ChoiceFrame } from './ChoiceFrame.tsx'
import { Choices } from './Choices.tsx'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** A question with options to choose from, as one group: `RadioGroup` for one of them, `CheckboxGroup` for several. */
export function ChoiceGroup({
  type,
  options,
  chosen,
  other,
  ...field
}: FieldProps & Pick<ComponentProps<typeof Choices>, 'type' | 'options' | 'chosen' | 'other'>) {
  const { ids, error, aria } = useField(field)

  return (
    <ChoiceFrame
      field={field}
      ids={ids}
      error={error}
      role={type === 'radio' ? 'radiogroup' : 'group'}
      describedBy={aria['aria-describedby']}
    >
      <Choices
        name={field.name}
        type={type}
        firstId={ids.control}
        options={options}
        chosen={chosen}
        other={other}
      />
    </ChoiceFrame>
  )
}
