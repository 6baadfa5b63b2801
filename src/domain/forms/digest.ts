import type { Answers, FormDefinition } from '../types/index.ts'
import { canonicalJson } from '../canonicalJson.ts'
import { shownNames } from './shownNames.ts'

/** Canonical text of a form: equal forms, equal text, whatever order their members came in. The digest is taken by the caller. */
export function definitionText(definition: FormDefinition): string {
  return canonicalJson(definition)
}

/**
 * Canonical text of the answers a form shows; hidden ones and those of other forms do not count.
 *
 * @param printedOnly only what stands on the PDF, for the code that tells an old print from the current data (R79d).
 */
export function answersText({
  definition,
  answers,
  printedOnly = false,
}: {
  definition: FormDefinition
  answers: Answers
  printedOnly?: boolean
}): string {
  const shown = shownNames(definition, answers)
  const counted = definition.sections
    .flatMap((section) => section.fields)
    .filter((field) => shown.has(field.name) && (field.print || !printedOnly))
    .map((field) => field.name)
  return canonicalJson(
    Object.fromEntries(Object.entries(answers).filter(([name]) => counted.includes(name))),
  )
}
