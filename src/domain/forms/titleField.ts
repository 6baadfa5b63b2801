import type { Answers, FormDefinition, FormField, TextField } from '../types/index.ts'
import { ownAnswer } from './ownAnswer.ts'

/** Whether a field gives its entry the title: in lists, on paper, in file names (R54, R72). */
export const isTitle = (field: FormField): field is TextField & { isTitle: true } =>
  isOfWords(field) && field.isTitle === true

/** The field that gives an entry its title; null on a form that names nothing, such as one for signing up. */
export const titleFieldOf = ({ sections }: FormDefinition): TextField | null =>
  sections.flatMap(({ fields }) => fields).find(isTitle) ?? null

/** The title an entry's answers give it; null while there is none. */
export function titleOf(definition: FormDefinition, answers: Answers): string | null {
  const field = titleFieldOf(definition)
  const title = field && ownAnswer(answers, field.name)
  return typeof title === 'string' && title !== '' ? title : null
}

/**
 * A form as it was kept, with its title marked: versions from before there was a mark have it under the name `title`, and
 * no version is ever rewritten.
 */
export function withTitleMarked(definition: FormDefinition): FormDefinition {
  if (titleFieldOf(definition)) return definition
  const sections = definition.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      isOfWords(field) && field.name === NAME_BEFORE_MARKS
        ? { ...field, isTitle: true as const }
        : field,
    ),
  }))
  return { ...definition, sections }
}

const NAME_BEFORE_MARKS = 'title'

const isOfWords = (field: FormField): field is TextField =>
  field.type === 'text' || field.type === 'textarea'
