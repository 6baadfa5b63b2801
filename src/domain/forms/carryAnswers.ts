import type { Answer, Answers, FormDefinition } from '../types/index.ts'
import type { FormContext } from './formContext.ts'
import { ownAnswer } from './ownAnswer.ts'
import { readAnswer } from './readAnswer.ts'
import { isTitle } from './titleField.ts'
import { UNFINISHED } from './validateAnswers.ts'

/**
 * Of the answers of an earlier entry, those that a new form takes too: fields of the same name whose answer this form
 * would accept, or accept as unfinished. Not the title, because no two works may have one title (R37), and not the
 * recommender, who is asked anew in every contest.
 */
export function carryAnswers({
  definition,
  answers,
  context,
}: {
  definition: FormDefinition
  answers: Answers
  context: FormContext
}): Answers {
  const fields = definition.sections.flatMap((section) => section.fields)
  const carried = fields.flatMap((field): [string, Answer][] => {
    if (isTitle(field) || field.type === 'recommender') return []
    const raw = ownAnswer(answers, field.name)
    if (raw === null || raw === undefined) return []
    const { answer, refusal } = readAnswer({ field, raw, context })
    if (answer === null || (refusal && !UNFINISHED.has(refusal.code))) return []
    return [[field.name, answer]]
  })
  return Object.fromEntries(carried)
}
