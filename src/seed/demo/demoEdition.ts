import { dayOf } from '#src/domain/basics/instants.ts'
import type { FormDefinition, ScheduleWindow } from '#src/domain/types/index.ts'
import { shiftWindows } from '#src/presets/shiftWindows.ts'
import type { Phase } from '#src/presets/shiftWindows.ts'
import type { CategoryPreset, ContestPreset, Prose } from '#src/presets/types.ts'
import { announceVote } from './announceVote.ts'
import { withExampleRule } from './exampleRule.ts'

/**
 * A preset as a contest of the demo: its schedule moved so that it stands in `phase` at `now`, named after the year in
 * which entries close, marked as a demonstration in name, number and texts, and with example rules where the notice
 * declares none. A past edition also has a vote where the notice still has to announce one.
 */
export function demoEdition({
  preset,
  now,
  phase,
}: {
  preset: ContestPreset
  now: Date
  phase: Phase
}): ContestPreset {
  const shifted = shiftWindows({ preset, now, phase })
  const windows =
    phase === 'past' ? announceVote({ windows: shifted, timeZone: preset.timeZone }) : shifted
  const year = yearOf(windows, preset.timeZone)
  const renewed = (text: string) => text.replaceAll(String(preset.edition), String(year))
  const formOf = renewedForms(renewed)
  return {
    ...preset,
    slug: `demo-${renewed(preset.slug)}`,
    title: `【演示】${renewed(preset.title)}`,
    titleEn: `[Demo] ${renewed(preset.titleEn)}`,
    edition: year,
    documentNumber: `示例〔${year}〕1号`,
    purpose: marked(preset.purpose),
    rulesVersion: renewed(preset.rulesVersion),
    rules: marked(preset.rules),
    windows,
    signUpForm: preset.signUpForm && formOf(preset.signUpForm),
    categories: preset.categories.map((category) => ({
      ...category,
      forms: category.forms.map(({ form, ...kinds }) => ({ ...kinds, form: formOf(form) })),
      rounds: category.rounds.map(withExampleRule),
    })),
  }
}

const NOTE =
  '演示说明：这是一项演示赛事，仅用于展示系统功能；其中的参赛单位、人员、作品和结果均为虚构。'
const NOTE_EN =
  'This is a demonstration: it only shows what the system does, and its entrants, people, works and results are invented.'

const marked = ({ paragraphs, paragraphsEn }: Prose): Prose => ({
  paragraphs: [NOTE, ...paragraphs],
  paragraphsEn: [NOTE_EN, ...paragraphsEn],
})

function yearOf(windows: ScheduleWindow[], timeZone: string): number {
  const { closesAt } = windows.find(({ key }) => key === 'submission') ?? {}
  if (!closesAt) throw new Error('A contest without a close of entries has no place in the demo.')
  return Number(dayOf(closesAt, timeZone).slice(0, 4))
}

/** One form for several kinds of applicant stays one form. */
function renewedForms(renewed: (text: string) => string) {
  const known = new Map<FormDefinition, FormDefinition>()
  return (form: CategoryPreset['forms'][number]['form']): FormDefinition => {
    const made = known.get(form) ?? {
      ...form,
      title: renewed(form.title),
      ...(form.titleEn ? { titleEn: renewed(form.titleEn) } : {}),
    }
    known.set(form, made)
    return made
  }
}
