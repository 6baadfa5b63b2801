import type { ApplicantKind, FormDefinition, FormField } from '#src/domain/types/index.ts'
import { presets } from '#src/presets/index.ts'
import type { CategoryPreset, ContestPreset } from '#src/presets/types.ts'

export function presetOf(slug: string): ContestPreset {
  const preset = presets.find((each) => each.slug === slug)
  if (!preset) throw new Error(`no preset ${slug}`)
  return preset
}

export function categoryOf(preset: ContestPreset, key: string): CategoryPreset {
  const category = preset.categories.find((each) => each.key === key)
  if (!category) throw new Error(`no category ${key}`)
  return category
}

export function formFor(preset: ContestPreset, category: string, kind: ApplicantKind) {
  return categoryOf(preset, category).forms.find(({ applicantKinds }) =>
    applicantKinds.includes(kind),
  )?.form
}

export function fieldsOf(form: FormDefinition | null | undefined): FormField[] {
  return form?.sections.flatMap(({ fields }) => fields) ?? []
}

export const municipal = presetOf('jiangmen-2020')

const shanghai = presetOf('shanghai-2024')
/** Entries are decided on in any order: few tests are about the queue. */
export const association: ContestPreset = {
  ...shanghai,
  examination: { ...shanghai.examination, claimFirst: false },
}
