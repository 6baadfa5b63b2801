import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { RefusalCode } from '../basics/refusalCodes.ts'
import type { Answers, FormDefinition, FormSection } from '../types/index.ts'
import { otherName } from './formContext.ts'
import type { FormContext } from './formContext.ts'
import { mergeSection } from './mergeSection.ts'
import { readAnswer } from './readAnswer.ts'
import type { Reading } from './reading.ts'
import { shownNames } from './shownNames.ts'
import { takesAnswer } from './takesAnswer.ts'

/**
 * Checks what was typed into one section of a form (R43–R79, R76) and cleans it.
 *
 * @param answers what is stored of the whole form: fields of other sections may decide which fields this section shows.
 * @param input the section's fields only, from `readInput` or JSON: texts, lists of texts, numbers, or answers as stored.
 *   Choices with free text may come as `<name>` and `<name>__other`.
 * @param partial saves an unfinished section (R70): what is missing or too short is let pass, what is wrong is not.
 * @returns the shown and answered fields of this section; store them by `mergeSection`.
 *   Refuses: notFound (no such section), fieldUnknown (a name the section does not have: a forged or outdated page),
 *   invalid with `fields`, one refusal each, in the order of the form.
 */
export function validateSection({
  definition,
  sectionKey,
  answers,
  input,
  context,
  partial = false,
}: {
  definition: FormDefinition
  sectionKey: string
  answers: Answers
  input: Readonly<Record<string, unknown>>
  context: FormContext
  partial?: boolean
}): Outcome<Answers> {
  const section = definition.sections.find(({ key }) => key === sectionKey)
  if (!section) return refuse('notFound')
  const stranger = findStranger(section, input)
  if (stranger !== undefined) return refuse('fieldUnknown', { name: stranger.slice(0, 64) })

  const readings = readSection(section, input, context)
  const candidates = mergeSection(section, answers, toAnswers(readings))
  const shown = shownNames(definition, candidates)
  const shownReadings = readings.filter(([name]) => shown.has(name))

  const refusals = shownReadings.flatMap(([name, { refusal, besides }]): [string, Refusal][] => {
    const wrong = partial && refusal && UNFINISHED.has(refusal.code) ? besides : refusal
    return wrong ? [[name, wrong]] : []
  })
  if (refusals.length > 0) return refuse('invalid', {}, Object.fromEntries(refusals))
  return ok(toAnswers(shownReadings))
}

/** Refusals that an unfinished section is let pass with (R70). */
export const UNFINISHED: ReadonlySet<RefusalCode> = new Set([
  'fieldRequired',
  'fieldTooShort',
  'fieldOtherTextMissing',
])

function findStranger(section: FormSection, input: Readonly<Record<string, unknown>>) {
  const names = new Set(section.fields.flatMap(inputNames))
  return Object.keys(input).find((name) => !names.has(name))
}

function inputNames(field: FormSection['fields'][number]): string[] {
  if (!takesAnswer(field)) return []
  const asksText = 'options' in field && field.options.some((option) => option.asksText)
  return asksText ? [field.name, otherName(field.name)] : [field.name]
}

function readSection(
  section: FormSection,
  input: Readonly<Record<string, unknown>>,
  context: FormContext,
): [string, Reading][] {
  const own = new Map(Object.entries(input))
  return section.fields.map((field) => {
    const raw = own.get(field.name)
    const other = own.get(otherName(field.name))
    return [field.name, readAnswer({ field, raw, other, context })]
  })
}

function toAnswers(readings: [string, Reading][]): Answers {
  const answered = readings.filter(([, { answer }]) => answer !== null)
  return Object.fromEntries(answered.map(([name, { answer }]) => [name, answer]))
}
