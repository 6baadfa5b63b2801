import { ChoiceGroup } from './ChoiceGroup.tsx'
import type { ChoiceOption } from './Choices.tsx'
import type { FieldProps } from './useField.ts'

/** One choice of several, with groups and free text where an option asks for it (R47–R49). */
export function RadioGroup({
  defaultValue,
  defaultOther,
  ...group
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string; defaultOther?: string }) {
  const chosen = defaultValue === undefined ? [] : [defaultValue]

  return <ChoiceGroup {...group} type="radio" chosen={chosen} other={defaultOther} />
}
