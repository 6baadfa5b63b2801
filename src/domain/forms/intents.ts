import type { Answers, FormDefinition, MultipleChoiceField } from '../types/index.ts'
import { ownAnswer } from './ownAnswer.ts'
import { selectedValues } from './selectedValues.ts'

export type Intents = {
  /** Keys of the categories somebody means to enter, in the order of the options. */
  intents: string[]
  /** The one option that excludes all others was chosen: they attend, without an entry. */
  attendOnly: boolean
}

/**
 * What a sign-up form says of intended entries (R51): the choice of several whose options, the exclusive one apart,
 * are all keys of categories. A form without such a field says nothing.
 */
export function intentsOf({
  definition,
  answers,
  categories,
}: {
  definition: FormDefinition
  answers: Answers
  /** Keys of the contest's categories. */
  categories: readonly string[]
}): Intents {
  const field = definition.sections
    .flatMap((section) => section.fields)
    .find(
      (each): each is MultipleChoiceField => each.type === 'multiple' && isAbout(each, categories),
    )
  if (!field) return { intents: [], attendOnly: false }
  const values = selectedValues(ownAnswer(answers, field.name))
  const chosen = field.options.filter(({ value }) => values.includes(value))
  return {
    intents: chosen.filter(({ exclusive }) => !exclusive).map(({ value }) => value),
    attendOnly: chosen.some(({ exclusive }) => exclusive),
  }
}

function isAbout({ options }: MultipleChoiceField, categories: readonly string[]): boolean {
  const named = options.filter(({ exclusive }) => !exclusive)
  return named.length > 0 && named.every(({ value }) => categories.includes(value))
}
