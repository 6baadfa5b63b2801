import type { Category, ChecklistItem } from '../types/index.ts'
import type { Evidence } from './examinationEvidence.ts'
import { isAboutSlot } from './itemSlots.ts'

type Slots = Pick<Category, 'fileSlots'>

/**
 * Whether the system settles an item for an entry by itself: its contest says that nobody needs to look, it concerns nothing
 * that only eyes can see, and nothing speaks against it; or the entry has nothing of what it is about. All else is left open where many are accepted at once.
 */
export function isSettledByMachine({
  item,
  category,
  evidence,
}: {
  item: ChecklistItem
  category: Slots
  evidence: Evidence | null
}): boolean {
  if (evidence?.isAbsent) return true
  return item.byMachine === true && !isOfScans(item, category) && evidence?.passed === true
}

/** Whether it is about a paper that comes back signed: of a scan the system knows the code, and that something on it is red. */
export function isOfScans(
  item: Pick<ChecklistItem, 'evidence' | 'slots'>,
  { fileSlots }: Slots,
): boolean {
  if (item.evidence !== 'files') return false
  return fileSlots.some((slot) => Boolean(slot.paper) && isAboutSlot(item, slot))
}
