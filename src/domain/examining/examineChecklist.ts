import type { ChecklistItem, FormDefinition } from '../types/index.ts'
import { examinationEvidence } from './examinationEvidence.ts'
import type { Evidence, Examined } from './examinationEvidence.ts'

/** An item of the checklist and what the system found on it; null where only a person can tell. */
export type Check = { item: ChecklistItem; evidence: Evidence | null }

/**
 * The items of a category's checklist that concern an entry, each with what the system found by itself (R110, R117).
 *
 * @param definition null where the form is gone: then nothing can be said of any item
 * @param scans those of our own papers, and whether somebody has to look at them
 */
export function examineChecklist({
  checklist,
  definition,
  scans,
  ...examined
}: Omit<Examined, 'definition' | 'doubtfulScans'> & {
  checklist: readonly ChecklistItem[]
  definition: FormDefinition | null
  scans: readonly { slot: string; isDoubtful: boolean }[]
}): Check[] {
  const doubtfulScans = scans.filter(({ isDoubtful }) => isDoubtful).map(({ slot }) => slot)
  return checklist
    .filter(({ directRouteOnly }) => !directRouteOnly || examined.entry.route === 'direct')
    .map((item) => ({
      item,
      evidence: definition && examinationEvidence({ ...examined, item, definition, doubtfulScans }),
    }))
}
