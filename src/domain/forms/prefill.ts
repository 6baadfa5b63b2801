import type { Answer, Answers, FormDefinition } from '../types/index.ts'
import type { FormContext } from './formContext.ts'
import { ownAnswer } from './ownAnswer.ts'
import { readAnswer } from './readAnswer.ts'

/** What is known already, by the first word of `prefill`: `unit.name`, `account.email`, `registration.<field>`, `participant.birthDate`. */
export type PrefillSources = Record<'unit' | 'account' | 'registration', Answers> & {
  /** Known once somebody was named. */
  participant?: Answers
}

/** The answers a new form begins with (R55); what a field would refuse is left for the person to type. */
export function prefillAnswers({
  definition,
  sources,
  context,
}: {
  definition: FormDefinition
  sources: PrefillSources
  context: FormContext
}): Answers {
  const fields = definition.sections.flatMap((section) => section.fields)
  const known = fields.flatMap((field): [string, Answer][] => {
    const raw = field.prefill ? lookUp(sources, field.prefill) : null
    if (raw === null) return []
    const { answer, refusal } = readAnswer({ field, raw, context })
    return answer === null || refusal ? [] : [[field.name, answer]]
  })
  return Object.fromEntries(known)
}

function lookUp(sources: PrefillSources, path: string): Answer {
  const at = path.indexOf('.')
  const source = path.slice(0, at)
  if (!isSource(source)) return null
  return ownAnswer(sources[source] ?? {}, path.slice(at + 1))
}

const SOURCES = ['unit', 'account', 'registration', 'participant'] as const
const isSource = (word: string): word is (typeof SOURCES)[number] =>
  SOURCES.some((each) => each === word)
