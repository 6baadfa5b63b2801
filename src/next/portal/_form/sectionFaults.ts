import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { takesAnswer } from '#src/domain/forms/takesAnswer.ts'
import { validateSection } from '#src/domain/forms/validateAnswers.ts'
import type { Answers, FormDefinition, FormSection } from '#src/domain/types/index.ts'
import { formContextOf } from '#src/queries/contest/loadContest.ts'

/** What is still missing or wrong in a stored section, by field: the same refusals that submission gives. */
export function sectionFaults({
  definition,
  section,
  answers,
  contest,
}: {
  definition: FormDefinition
  section: FormSection
  answers: Answers
  contest: ContestDocument
}): Record<string, Refusal> {
  const names = section.fields.filter(takesAnswer).map(({ name }) => name)
  const input = Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
  const checked = validateSection({
    definition,
    answers,
    input,
    sectionKey: section.key,
    context: formContextOf(contest),
  })
  return isRefusal(checked) ? (checked.fields ?? {}) : {}
}
