import { ownAnswer } from '#src/domain/forms/ownAnswer.ts'
import { selectedValues } from '#src/domain/forms/selectedValues.ts'
import type { Answers, Condition, FormDefinition, FormField } from '#src/domain/types/index.ts'

/**
 * What a field of a section page hangs on (R59, R60): conditions that are decided on the page itself, those of the
 * deciding fields included. Null where an answer of another section rules the field out already.
 */
export function conditionsOf({
  definition,
  sectionKey,
  field,
  answers,
}: {
  definition: FormDefinition
  sectionKey: string
  field: FormField
  answers: Answers
}): Condition[] | null {
  const own: Condition[] = []
  for (
    let at: FormField | undefined = field;
    at?.showWhen;
    at = findField(definition, at.showWhen)
  ) {
    const condition: Condition = at.showWhen
    const isHere = definition.sections
      .find(({ key }) => key === sectionKey)
      ?.fields.some(({ name }) => name === condition.field)
    if (isHere) own.push(condition)
    else if (!isMet(condition, answers)) return null
  }
  return own
}

function isMet({ field, oneOf }: Condition, answers: Answers): boolean {
  return selectedValues(ownAnswer(answers, field)).some((value) => oneOf.includes(value))
}

const findField = (definition: FormDefinition, { field }: Condition): FormField | undefined =>
  definition.sections.flatMap(({ fields }) => fields).find(({ name }) => name === field)
