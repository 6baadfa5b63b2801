import { canonicalJson } from '../basics/canonicalJson.ts'
import { displayAnswer } from '../forms/display.ts'
import { SEAL_FIELD, SIGNATURE_FIELD } from '../forms/formKeys.ts'
import { ownAnswer } from '../forms/ownAnswer.ts'
import { otherText, selectedValues } from '../forms/selectedValues.ts'
import { shownNames } from '../forms/shownNames.ts'
import type { Category, Contest, Paper } from '../types/contest.ts'
import type { Answers, Entry } from '../types/entry.ts'
import type { FormDefinition, FormField, Option } from '../types/form.ts'

/** What the papers of an entry are printed from. */
export type PaperSource = {
  contest: Pick<Contest, 'title' | 'directRoute'> & { titleEn?: string | null }
  category: Pick<Category, 'title'> & {
    titleEn?: string | null
    copyrightLetter?: string | null
    copyrightLetterEn?: string | null
  }
  entry: Pick<Entry, 'answers' | 'route' | 'number' | 'title' | 'unit'>
  definition: FormDefinition
  /** The lead first, then its partners (R13). */
  applicantName: string
  /** Names of those who enter it together with the lead. */
  partners: readonly string[]
  /** Null on the direct route, and where none is picked or asked for. */
  recommenderName: string | null
}

/**
 * Canonical text of what a paper says; its sha256 is the digest in the code on the print (R79d). The one place that decides
 * whether a print is of the current version: it is taken when a paper is printed and whenever a scan is compared.
 *
 * It changes exactly when something printed changes: on the form the contest's title, the form's own, every label, option
 * and statement that is printed, the answers to them, the name of the recommender, and who
 * enters a joint work; on the letter the title of the contest,
 * the organiser's text, number, title and category of the entry, and its applicant. Both languages count, so that a paper
 * printed in either is the same version. Not counted is what only frames the print: serial, page, date, the layout, and on
 * the form the entry's number, which a first print does not have yet. What the form asks and does not print (help, private
 * fields, section headings) counts for nothing.
 */
export function paperText(paper: Paper, source: PaperSource): string {
  const { title, titleEn } = source.contest
  const content = paper === 'form' ? formContent(source) : letterContent(source)
  return canonicalJson({ paper, contest: [title, titleEn ?? null], ...content })
}

function letterContent({ category, entry, applicantName }: PaperSource) {
  return {
    text: [category.copyrightLetter ?? '', category.copyrightLetterEn ?? null],
    category: [category.title, category.titleEn ?? null],
    number: entry.number,
    title: entry.title,
    applicantName,
    withSeal: entry.unit !== null,
  }
}

function formContent({
  contest,
  entry,
  definition,
  recommenderName,
  applicantName,
  partners,
}: PaperSource) {
  const { answers } = entry
  const shown = shownNames(definition, answers)
  const fields = definition.sections
    .flatMap((section) => section.fields)
    .filter((field) => field.print && shown.has(field.name))
  const { label, labelEn } = contest.directRoute
  const recommender =
    entry.route === 'direct' ? [label ?? null, labelEn ?? null] : [recommenderName, recommenderName]
  return {
    title: [definition.title, definition.titleEn ?? null],
    ...(partners.length > 0 ? { applicants: applicantName } : {}),
    fields: fields.map((field) => [
      [field.label, field.labelEn ?? null],
      fieldContent({ field, answers, recommender }),
    ]),
  }
}

function fieldContent({
  field,
  answers,
  recommender,
}: {
  field: FormField
  answers: Answers
  recommender: (string | null)[]
}): unknown {
  const answer = ownAnswer(answers, field.name)
  switch (field.type) {
    case 'statement':
      if (field.name === SIGNATURE_FIELD || field.name === SEAL_FIELD) return field.name
      return [field.text, field.textEn ?? null]
    case 'single':
    case 'multiple': {
      const chosen = selectedValues(answer)
      const known = new Set(field.options.map(({ value }) => value))
      return [
        ...field.options.map((option) => optionContent(option, chosen, otherText(answer))),
        ...chosen.filter((value) => !known.has(value)),
      ]
    }
    case 'recommender':
      return answer === null || answer === '' ? null : recommender
    case 'file':
      return 'file'
    case 'date':
      return ['date', selectedValues(answer)]
    case 'number':
      return [field.unit ?? null, field.unitEn ?? null, selectedValues(answer)]
    case 'text':
    case 'textarea':
      return [
        field.type,
        [field.minCharacters ?? null, field.maxCharacters ?? null],
        displayAnswer({ field, answer, locale: 'zh' }),
      ]
    default:
      return displayAnswer({ field, answer, locale: 'zh' })
  }
}

function optionContent(option: Option, chosen: string[], other: string) {
  const { label, labelEn, group, groupEn, asksText, value } = option
  const isChosen = chosen.includes(value)
  return [
    [label, labelEn ?? null],
    [group ?? null, groupEn ?? null],
    isChosen,
    asksText ? (isChosen ? other : '') : null,
  ]
}
