'use client'

import type { ChoiceOption } from './Choices.tsx'
import { controlClass, Field } from './Field.tsx'
import { useFormWords } from './FormContext.ts'
import { useField } from './useField.ts'
import type { FieldProps } from './useField.ts'

/** One choice from a long list; options of one group stand together under its name. */
export function Select({
  options,
  defaultValue = '',
  ...field
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string }) {
  const { ids, error, aria } = useField(field)
  const words = useFormWords()
  const groups = [...new Set(options.map((option) => option.group ?? ''))]

  return (
    <Field field={field} ids={ids} error={error}>
      <select
        {...aria}
        id={ids.control}
        name={field.name}
        defaultValue={defaultValue}
        aria-required={!field.optional}
        className={controlClass}
      >
        <option value="">{words.choose}</option>
        {groups.map((group) => {
          const members = options
            .filter((option) => (option.group ?? '') === group)
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </Field>
  )
}
