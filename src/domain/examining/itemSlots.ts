import type { ChecklistItem, Entry, FileSlot } from '../types/index.ts'

type Named = Pick<ChecklistItem, 'evidence' | 'slots'>
type OwnSlot = Pick<FileSlot, 'key' | 'due' | 'participant'>

/**
 * Whether an item of the checklist that asks for files is about a slot: named by its key, a slot of each child by the key that
 * the category gave it; without names it is about all that are due with the entry.
 */
export function isAboutSlot({ slots }: Named, { key, due, participant }: OwnSlot): boolean {
  if (!slots || slots.length === 0) return due === 'submission'
  return slots.some((name) =>
    participant ? key.startsWith(`${name}-${participant}`) : name === key,
  )
}

/** Whether an item names slots of which an entry has none: by its answers, or because nobody in it is so young. */
export const namesNoSlot = (
  item: Named,
  {
    category,
    entry,
  }: { category: { fileSlots: readonly OwnSlot[] }; entry: Pick<Entry, 'slotsOff'> },
): boolean =>
  item.evidence === 'files' &&
  Boolean(item.slots?.length) &&
  category.fileSlots.every(
    (slot) => !isAboutSlot(item, slot) || entry.slotsOff?.[slot.key] === 'closed',
  )

/** What an item names that is no slot of the category, as one that was removed; empty where all are. */
export const unknownSlots = (
  { evidence, slots }: Named,
  { fileSlots }: { fileSlots: readonly Pick<FileSlot, 'key'>[] },
): string[] =>
  evidence === 'files'
    ? (slots ?? []).filter((name) => fileSlots.every(({ key }) => key !== name))
    : []
