import { displayAnswer } from '../domain/forms/display.ts'
import { ownAnswer } from '../domain/forms/ownAnswer.ts'
import { shownNames } from '../domain/forms/shownNames.ts'
import type { Answers, FormDefinition, FormField } from '../domain/types/index.ts'
import { unprintableCharacters } from './unprintableCharacters.ts'

/** The printed fields of a form in whose answers stands a character that no font has, each with these characters. */
export function unprintableAnswers({
  definition,
  answers,
}: {
  definition: FormDefinition
  answers: Answers
}): { section: string; field: FormField; characters: string[] }[] {
  const shown = shownNames(definition, answers)
  const fields = definition.sections.flatMap(({ key, fields: own }) =>
    own.map((field) => ({ section: key, field })),
  )
  const found = fields
    .filter(({ field }) => field.print && shown.has(field.name))
    .map(({ section, field }) => {
      const answer = ownAnswer(answers, field.name)
      const text = displayAnswer({ field, answer, locale: 'zh' })
      return { section, field, characters: unprintableCharacters([text]) }
    })
  return found.filter(({ characters }) => characters.length > 0)
}
