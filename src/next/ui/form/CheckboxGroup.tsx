import { ChoiceGroup } from './ChoiceGroup.tsx'
import type { ChoiceOption } from './Choices.tsx'
import type { FieldProps } from './useField.ts'

/** Several choices, with groups and free text where an option asks for it (R51, R68). One option makes a consent box. */
export function CheckboxGroup({
  defaultValues = [],
  defaultOther,
  ...group
}: FieldProps & { options: ChoiceOption[]; defaultValues?: string[]; defaultOther?: string }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} other={defaultOther} />
}
