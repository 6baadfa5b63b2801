import { isRefusal, refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import { FINDINGS } from '../files/fileFindings.ts'
import type { FileFinding } from '../files/fileFindings.ts'
import { missingFiles, refuseMissing } from '../files/fileRules.ts'
import type { FormContext } from '../forms/formContext.ts'
import { validateForm } from '../forms/validateForm.ts'
import type { Category, ChecklistItem, Entry, FileSlot, FormDefinition } from '../types/index.ts'
import { isAboutSlot, namesNoSlot } from './itemSlots.ts'

/**
 * `passed` is what the system proposes; null where it proposes nothing and the verdict is the examiner's alone.
 * `problems` speak against the item; `findings` of files and `alike` entries ask somebody to look.
 */
export type Evidence = {
  passed: boolean | null
  problems: Refusal[]
  findings: FileFinding[]
  /** How many entries alike were found; null where it was not compared. */
  alike: number | null
  /** The entry has none of the slots that the item names; there is nothing to look at. */
  isAbsent?: boolean
}

/** What of an entry and its surroundings an item of the checklist may be about. */
export type Examined = {
  entry: Pick<
    Entry,
    | 'stage'
    | 'route'
    | 'directRouteGround'
    | 'directRouteReason'
    | 'answers'
    | 'differsFromTable'
    | 'slotsOff'
  >
  category: Pick<Category, 'fileSlots'>
  definition: FormDefinition
  /** Those the entry has now. */
  files: readonly { slot: string; findings?: FileFinding[] | null }[]
  /** Slots whose scan is not of the paper as it stands now. */
  doubtfulScans: readonly string[]
  context: FormContext
  /** How many entries of the contest are like it (R37); null before it was compared. */
  alike: number | null
  /** The check digit of its unit's credit code is wrong (R43). */
  isCodeDoubtful: boolean
}

/**
 * What the system can say on an item of the checklist before an examiner looks at it (R110, R117): answers and their
 * length, required files and what was found in them, the recommendation, the ground of the direct route, names, likeness
 * to other entries. Null where only a person can tell. With a problem it proposes to fail the item; with something to be
 * looked at, or a ground that is only claimed, it proposes nothing (R37: the decision is a person's); else to pass it.
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
      if (namesNoSlot(item, examined)) return { ...against([]), isAbsent: true }
      return against(fileProblems(examined, item), { findings: warnings(examined, item) })
    case 'recommendation':
      if (entry.route !== 'recommender') return against([])
      return against(entry.stage === 'sealed' ? [] : [refuse('recommendationPending')])
    case 'directRoute':
      return against(groundProblems(entry), { isClaimed: true })
    case 'names':
      return against([
        ...(entry.differsFromTable ? [refuse('nameDiffers')] : []),
        ...(examined.isCodeDoubtful ? [refuse('creditCodeDoubtful')] : []),
      ])
    case 'similarity':
      return against([], { alike: examined.alike, isClaimed: examined.alike !== 0 })
    default:
      return null
  }
}

type Named = Pick<ChecklistItem, 'evidence' | 'slots'>
type Doubts = { findings?: FileFinding[]; alike?: number | null; isClaimed?: boolean }

function against(
  problems: Refusal[],
  { findings = [], alike = null, isClaimed = false }: Doubts = {},
): Evidence {
  const isOpen = isClaimed || findings.length > 0
  return { passed: problems.length > 0 ? false : isOpen ? null : true, problems, findings, alike }
}

const warnings = ({ files, category }: Examined, item: Named): FileFinding[] =>
  files
    .filter(({ slot }) => {
      const own = category.fileSlots.find(({ key }) => key === slot)
      return !item.slots?.length || (own && isAboutSlot(item, own))
    })
    .flatMap(({ findings }) => findings ?? [])
    .filter(({ code }) => FINDINGS[code] === 'warn')

/** A stale scan is a finding here, never a silent pass (domain.md decision 15). */
function fileProblems({ category, entry, files, doubtfulScans }: Examined, item: Named): Refusal[] {
  const missing = missingFiles({ category, entry, files, due: 'submission' })
  const doubtful = category.fileSlots.filter(
    ({ key, due }) => due === 'submission' && doubtfulScans.includes(key),
  )
  const isMeant = (slot: FileSlot) => !item.slots?.length || isAboutSlot(item, slot)
  return [
    ...missing.filter(isMeant).map((slot) => refuseMissing(slot, files)),
    ...doubtful
      .filter(isMeant)
      .map(({ label, labelEn }) =>
        refuse('scanDoubtful', { label, ...(labelEn ? { labelEn } : {}) }),
      ),
  ]
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
