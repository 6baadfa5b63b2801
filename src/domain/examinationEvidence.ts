import type { FormContext } from './forms/formContext.ts'
import { validateForm } from './forms/validateForm.ts'
import { missingFiles } from './fileRules.ts'
import { isRefusal, refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import type { Category, ChecklistItem, Entry, FormDefinition } from './types/index.ts'

/** `passed` null: nothing speaks against it, and the verdict is the examiner's. */
export type Evidence = { passed: boolean | null; problems: Refusal[] }

type Examined = {
  entry: Pick<Entry, 'stage' | 'route' | 'directRouteGround' | 'directRouteReason' | 'answers'>
  category: Pick<Category, 'fileSlots'>
  definition: FormDefinition
  /** Those the entry has now. */
  files: readonly { slot: string }[]
  /** Slots whose scan is not of the paper as it stands now. */
  doubtfulScans: readonly string[]
  context: FormContext
}

/**
 * What the system can say on an item of the checklist before an examiner looks at it (R110, R117): answers and their
 * length, required files, the recommendation, the ground of the direct route. Null where only a person can tell. A
 * problem speaks against the item and has its words; without one the item is passed only where it does not apply.
 */
export function examinationEvidence({
  item,
  ...examined
}: Examined & { item: Pick<ChecklistItem, 'evidence' | 'slots'> }): Evidence | null {
  const { entry } = examined
  switch (item.evidence) {
    case 'form':
      return against(formProblems(examined))
    case 'files':
      return against(fileProblems(examined, item.slots ?? []))
    case 'recommendation':
      if (entry.route !== 'recommender') return { passed: true, problems: [] }
      return against(entry.stage === 'sealed' ? [] : [refuse('recommendationPending')])
    case 'directRoute':
      return against(groundProblems(entry))
    default:
      return null
  }
}

const against = (problems: Refusal[]): Evidence => ({
  passed: problems.length > 0 ? false : null,
  problems,
})

/** A stale scan is a finding here, never a silent pass (domain.md decision 15). */
function fileProblems({ category, files, doubtfulScans }: Examined, slots: string[]): Refusal[] {
  const missing = missingFiles({ category, files, due: 'submission' })
  const doubtful = category.fileSlots.filter(
    ({ key, due }) => due === 'submission' && doubtfulScans.includes(key),
  )
  const problems = [
    ...missing.map((slot) => ({ slot, code: 'fileMissing' as const })),
    ...doubtful.map((slot) => ({ slot, code: 'scanDoubtful' as const })),
  ]
  return problems
    .filter(({ slot }) => slots.length === 0 || slots.includes(slot.key))
    .map(({ slot: { label, labelEn }, code }) =>
      refuse(code, { label, ...(labelEn ? { labelEn } : {}) }),
    )
}

function formProblems({ definition, entry: { answers }, context }: Examined): Refusal[] {
  const checked = validateForm({ definition, answers, context })
  if (!isRefusal(checked)) return []
  const fields = definition.sections.flatMap((section) => section.fields)
  return Object.entries(checked.fields ?? {}).map(([name, { code, params }]) => {
    const field = fields.find((each) => each.name === name)
    return refuse(code, {
      ...params,
      ...(field ? { label: field.label } : {}),
      ...(field?.labelEn ? { labelEn: field.labelEn } : {}),
    })
  })
}

/** That a ground was named says nothing of whether it is true (domain.md decision 7). */
function groundProblems({ directRouteGround, directRouteReason }: Examined['entry']): Refusal[] {
  const isUnexplained = directRouteGround === 'memberWithReason' && !directRouteReason?.trim()
  return directRouteGround === null || isUnexplained ? [refuse('directRouteGroundMissing')] : []
}
