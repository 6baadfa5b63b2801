import { ageOfAnswer } from '../forms/ageRule.ts'
import type { AgeSchedule } from '../forms/ageRule.ts'
import { ownAnswer } from '../forms/ownAnswer.ts'
import { selectedValues } from '../forms/selectedValues.ts'
import { shownNames } from '../forms/shownNames.ts'
import type {
  Answers,
  FileSlot,
  FormDefinition,
  FormField,
  SlotCondition,
  SlotsOff,
} from '../types/index.ts'

type ConditionalSlot = Pick<FileSlot, 'key' | 'condition'>

/**
 * What the answers of an entry make of the slots of its category: a slot whose condition does not hold is closed, or asked
 * for no longer where only the duty depends on it. A question that is not answered, not shown, or not on this form, holds
 * for nobody; nor does an age while the day on which it counts is not announced.
 */
export function slotsOffBy({
  fileSlots,
  definition,
  answers,
  schedule,
}: {
  fileSlots: readonly ConditionalSlot[]
  definition: FormDefinition
  answers: Answers
  /** Of the contest: ages are counted on its days. */
  schedule?: AgeSchedule
}): SlotsOff {
  const conditional = fileSlots.filter(({ condition }) => condition?.field)
  if (conditional.length === 0) return {}
  const shown = shownNames(definition, answers)
  const fields = definition.sections.flatMap((section) => section.fields)
  return Object.fromEntries(
    conditional.flatMap(({ key, condition }) => {
      const field = fields.find(({ name }) => name === condition?.field && shown.has(name))
      if (condition && field && holds({ condition, field, answers, schedule })) return []
      return [[key, condition?.scope === 'duty' ? ('waived' as const) : ('closed' as const)]]
    }),
  )
}

function holds({
  condition: { values, min, max },
  field,
  answers,
  schedule,
}: {
  condition: SlotCondition
  field: FormField
  answers: Answers
  schedule?: AgeSchedule
}): boolean {
  const answer = ownAnswer(answers, field.name)
  if (field.type !== 'number' && field.type !== 'date') {
    return selectedValues(answer).some((value) => values?.includes(value))
  }
  const number = field.type === 'date' ? ageOfAnswer(field, answer, schedule) : answer
  if (typeof number !== 'number') return false
  return number >= (min ?? Number.NEGATIVE_INFINITY) && number <= (max ?? Number.POSITIVE_INFINITY)
}

/** What is wrong with a condition, by the word its sentence stands under. */
export type ConditionFault = {
  code: 'unknown' | 'kind' | 'valuesMissing' | 'value' | 'boundsMissing' | 'bounds'
  params: { field: string; value?: string }
}

/**
 * What is wrong with a condition on the forms of its category; null = nothing. At least one form has to have the question,
 * and each that has it has to be able to answer it.
 */
export function conditionFault({
  condition,
  definitions,
}: {
  condition: SlotCondition | null | undefined
  definitions: readonly FormDefinition[]
}): ConditionFault | null {
  if (!condition?.field) return null
  const { field: name, min = null, max = null } = condition
  const values = condition.values ?? []
  const fault = (code: ConditionFault['code'], value?: string): ConditionFault => ({
    code,
    params: { field: name, ...(value === undefined ? {} : { value }) },
  })
  const asking = definitions
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .filter((field) => field.name === name)
  if (asking.length === 0) return fault('unknown')
  for (const field of asking) {
    switch (field.type) {
      case 'date':
      case 'number':
        // A day is none, but the age it gives is a number as any other.
        if (field.type === 'date' && !field.ageOn) return fault('kind')
        if (min === null && max === null) return fault('boundsMissing')
        if (min !== null && max !== null && min > max) return fault('bounds')
        break
      case 'single':
      case 'multiple': {
        if (values.length === 0) return fault('valuesMissing')
        const known = field.options.map(({ value }) => value)
        const stranger = values.find((value) => !known.includes(value))
        if (stranger !== undefined) return fault('value', stranger)
        break
      }
      default:
        return fault('kind')
    }
  }
  return null
}
