import { otherName } from '#src/domain/forms/formContext.ts'
import { shownNames } from '#src/domain/forms/shownNames.ts'
import type { FormDefinition, FormField, FormSection } from '#src/domain/types/index.ts'

export type SectionInput = Record<string, string | string[]>

/** What a person would type into one section so that it is complete; `given` goes before. */
export function fillInSection(section: FormSection, given: SectionInput = {}): SectionInput {
  const all = shownNames({ title: '', sections: [section] }, {})
  return Object.fromEntries(
    section.fields
      .filter((field) => field.type !== 'statement' && (all.has(field.name) || field.name in given))
      .flatMap((field) => answersTo(field, given)),
  )
}

/** Every section of a form, in order. */
export const fillInForm = (
  definition: FormDefinition,
  given: SectionInput = {},
): { key: string; input: SectionInput }[] =>
  definition.sections.map((section) => ({ key: section.key, input: fillInSection(section, given) }))

function answersTo(field: FormField, given: SectionInput): [string, string | string[]][] {
  const own = Object.entries(given).filter(([name]) => name.split('__')[0] === field.name)
  if (own.length > 0) return own
  if (!field.required) return []
  switch (field.type) {
    case 'textarea':
    case 'text':
      return [[field.name, '质'.repeat(Math.max(field.minCharacters ?? 0, 4))]]
    case 'email':
      return [[field.name, 'someone@example.org']]
    case 'phone':
      return [[field.name, '13800000000']]
    case 'postcode':
      return [[field.name, '200000']]
    case 'creditCode':
      return [[field.name, '91310000MA1FL8XQ37']]
    case 'date':
      return [[field.name, field.latest ?? field.earliest ?? '2010-05-06']]
    case 'number':
      return [[field.name, String(field.min ?? 5)]]
    case 'single':
    case 'multiple': {
      const [option] = field.options
      if (!option) return []
      return [
        [field.name, option.value],
        ...(option.asksText ? [[otherName(field.name), '示例']] : []),
      ] as [string, string][]
    }
    default:
      return []
  }
}
