import type { Answers, FormSection } from '../types/index.ts'

/**
 * The answers of a form after one section was saved: what the section held before is replaced as a whole, so that a
 * cleared or hidden field leaves nothing behind; all other answers stay, also those of fields an older form had.
 */
export function mergeSection(section: FormSection, answers: Answers, cleaned: Answers): Answers {
  const names = new Set(section.fields.map((field) => field.name))
  const kept = Object.entries(answers).filter(([name]) => !names.has(name))
  return Object.fromEntries([...kept, ...Object.entries(cleaned)])
}
