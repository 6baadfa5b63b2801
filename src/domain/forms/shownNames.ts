import type { Answers, FormDefinition } from '../types/index.ts'
import { ownAnswer } from './ownAnswer.ts'
import { selectedValues } from './selectedValues.ts'

/**
 * Names of the fields a form shows under these answers (R59, R60). A condition on a hidden field hides too, whatever
 * answer that field still holds. One pass suffices: `checkDefinition` lets a field depend on earlier fields only.
 */
export function shownNames(definition: FormDefinition, answers: Answers): Set<string> {
  const shown = new Set<string>()
  for (const field of definition.sections.flatMap((section) => section.fields)) {
    if (isShown(field.showWhen)) shown.add(field.name)
  }
  return shown

  function isShown(condition: FormDefinition['sections'][number]['fields'][number]['showWhen']) {
    if (!condition) return true
    if (!shown.has(condition.field)) return false
    const values = selectedValues(ownAnswer(answers, condition.field))
    return values.some((value) => condition.oneOf.includes(value))
  }
}
