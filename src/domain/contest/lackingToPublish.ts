import type { ApplicantKind, ScheduleWindow } from '../types/index.ts'

/** What a contest lacks to be shown to the public, by the word its sentence stands under. */
export type Lacking =
  | { code: 'submission' | 'category' | 'rules' }
  | { code: 'form'; category: string; kinds: ApplicantKind[] }
  | { code: 'title'; form: string }

/**
 * All that keeps people from entering a contest once it is public: no stage in which entries are made, nothing to enter in, no rules to agree to, a
 * kind of applicant for which there is no form (it would read that it may not enter), a form on which no field is the title.
 * Dates may still be to be announced (R107).
 */
export function lackingToPublish({
  windows,
  categories,
  untitled,
  hasRules,
}: {
  windows: readonly Pick<ScheduleWindow, 'key'>[]
  categories: readonly CategoryAsked[]
  /** Forms of these categories without a title. */
  untitled: readonly { title: string }[]
  hasRules: boolean
}): Lacking[] {
  const lacking: Lacking[] = []
  if (!windows.some(({ key }) => key === 'submission')) lacking.push({ code: 'submission' })
  if (categories.length === 0) lacking.push({ code: 'category' })
  if (!hasRules) lacking.push({ code: 'rules' })
  for (const { title, applicants, forms } of categories) {
    const served = new Set((forms ?? []).flatMap(({ applicantKinds }) => applicantKinds ?? []))
    const kinds = (applicants ?? []).filter((kind) => !served.has(kind))
    if (kinds.length > 0) lacking.push({ code: 'form', category: title, kinds })
  }
  return [...lacking, ...untitled.map(({ title }) => ({ code: 'title' as const, form: title }))]
}

/** A category as it is stored, which may be in part only. */
export type CategoryAsked = {
  title: string
  applicants?: readonly ApplicantKind[] | null
  forms?: readonly { applicantKinds?: readonly ApplicantKind[] | null; form?: unknown }[] | null
}
