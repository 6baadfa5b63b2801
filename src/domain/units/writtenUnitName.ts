import { ownAnswer } from '../forms/ownAnswer.ts'
import type { Answers, FormDefinition } from '../types/index.ts'
import { unitNameKey } from './unitName.ts'

/**
 * The names of the unit written on a form that are not the one on record, spelling aside: a lapse, or a unit that has
 * changed its name. Nothing is refused for it; entrant and examiner are told (R25).
 */
export function differingUnitNames({
  definition,
  answers,
  unitName,
}: {
  definition: FormDefinition
  answers: Answers
  unitName: string
}): string[] {
  const known = unitNameKey(unitName)
  return definition.sections
    .flatMap(({ fields }) => fields)
    .filter(({ prefill }) => prefill === 'unit.name')
    .map(({ name }) => ownAnswer(answers, name))
    .filter((answer) => typeof answer === 'string')
    .filter((written) => written !== '' && unitNameKey(written) !== known)
}
