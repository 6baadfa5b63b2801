import { millisecondsOf } from '../basics/instants.ts'
import type { Category, Entry, FileSlot } from '../types/index.ts'
import { missingFiles } from './fileRules.ts'

/** A paper that an accepted entry still lacks, and until when it may come; null where no end is set. */
export type PaperDue = { slot: FileSlot; dueBy: string | null; isOwn: boolean }

/**
 * The papers due after acceptance that an entry still has to bring, the most pressing first, each with its deadline: the
 * slot's, or the entry's own where that is later (R115, R108). None before it is accepted.
 */
export function papersDue({
  entry,
  category,
  files,
}: {
  entry: Pick<Entry, 'stage' | 'extendedUntil' | 'slotsOff'>
  category: Pick<Category, 'fileSlots'>
  files: readonly { slot: string }[]
}): PaperDue[] {
  if (entry.stage !== 'accepted') return []
  return missingFiles({ category, entry, files, due: 'acceptance' })
    .map((slot): PaperDue => {
      const dueBy = paperDueBy(slot, entry)
      return { slot, dueBy, isOwn: dueBy !== (slot.dueBy ?? null) }
    })
    .toSorted((a, b) => endOf(a) - endOf(b))
}

/** Until when a paper may come for an entry; null where no end is set. */
export function paperDueBy(
  { due, dueBy }: Pick<FileSlot, 'due' | 'dueBy'>,
  { extendedUntil: own }: Pick<Entry, 'extendedUntil'>,
): string | null {
  if (due !== 'acceptance' || !dueBy) return null
  return own && millisecondsOf(own) > millisecondsOf(dueBy) ? own : dueBy
}

const endOf = ({ dueBy }: PaperDue): number =>
  dueBy ? millisecondsOf(dueBy) : Number.POSITIVE_INFINITY
