import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { Answers, FormDefinition, FormSection } from '../types/index.ts'
import type { FormContext } from './formContext.ts'
import { takesAnswer } from './takesAnswer.ts'
import { validateSection } from './validateAnswers.ts'

type Props = { definition: FormDefinition; answers: Answers; context: FormContext }

/**
 * Checks a whole stored form, as on submission.
 *
 * @returns the shown answers alone: what an older form or a since hidden field left behind is not submitted.
 *   Refuses: invalid, `params.sections` = keys of the incomplete sections in order, joined by commas, and `fields` of all.
 */
export function validateForm(props: Props): Outcome<Answers> {
  const outcomes = checkSections(props)
  const refused = outcomes.filter(([, outcome]) => isRefusal(outcome))
  if (refused.length === 0) return ok(Object.assign({}, ...outcomes.map(valueOf)))
  const fields: Record<string, Refusal> = Object.assign({}, ...refused.map(fieldsOf))
  return refuse('invalid', { sections: refused.map(([key]) => key).join(',') }, fields)
}

/** Keys of the sections that still refuse submission, in the order of the form. */
export function incompleteSections(props: Props): string[] {
  return checkSections(props)
    .filter(([, outcome]) => isRefusal(outcome))
    .map(([key]) => key)
}

type SectionOutcome = [key: string, outcome: Outcome<Answers>]

function checkSections({ definition, answers, context }: Props): SectionOutcome[] {
  return definition.sections.map((section) => {
    const input = pick(section, answers)
    return [
      section.key,
      validateSection({ definition, sectionKey: section.key, answers, input, context }),
    ]
  })
}

/** A statement has no answer; what an older form stored under its name must not make the section refuse. */
function pick(section: FormSection, answers: Answers): Answers {
  const names = section.fields.filter(takesAnswer).map(({ name }) => name)
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
}

function valueOf([, outcome]: SectionOutcome): Answers {
  return outcome.ok ? outcome.value : {}
}

function fieldsOf([, outcome]: SectionOutcome): Record<string, Refusal> {
  return outcome.ok ? {} : (outcome.fields ?? {})
}
