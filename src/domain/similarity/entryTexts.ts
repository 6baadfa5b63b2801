import { ownAnswer } from '../forms/ownAnswer.ts'
import type { Answers, FormDefinition } from '../types/index.ts'

/** What of an entry is compared with others. */
export type ComparedTexts = {
  title: string
  /** Everything it says of itself in more than a line. */
  summary: string
  /** Text of its Word documents. */
  text: string
  /** Fingerprints of its films' frames. */
  frames: string[]
}

/** The summary of an entry: what was typed into the many-lined fields of its form, whatever a contest calls them. */
export function summaryOf({
  definition,
  answers,
}: {
  definition: FormDefinition
  answers: Answers
}): string {
  return definition.sections
    .flatMap(({ fields }) => fields)
    .filter(({ type, prefill }) => type === 'textarea' && !prefill)
    .map(({ name }) => ownAnswer(answers, name))
    .filter((answer): answer is string => typeof answer === 'string' && answer.trim() !== '')
    .join('\n')
}
