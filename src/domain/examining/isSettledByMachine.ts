import type { Category, ChecklistItem, FileSlot } from '../types/index.ts'
import type { Evidence } from './examinationEvidence.ts'

type Slots = Pick<Category, 'fileSlots'>

/**
 * Whether the system settles an item for an entry by itself: its contest says that nobody needs to look, it concerns nothing
 * that only eyes can see, and nothing speaks against it. All else is left open where many are accepted at once.
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
  return item.byMachine === true && !isOfScans(item, category) && evidence?.passed === true
}

/** Whether it is about a paper that comes back signed: of a scan the system knows the code, and that something on it is red. */
export function isOfScans(
  { evidence, slots }: Pick<ChecklistItem, 'evidence' | 'slots'>,
  { fileSlots }: Slots,
): boolean {
  if (evidence !== 'files') return false
  const isMeant = ({ key, due }: FileSlot) =>
    slots && slots.length > 0 ? slots.includes(key) : due === 'submission'
  return fileSlots.some((slot) => Boolean(slot.paper) && isMeant(slot))
}
