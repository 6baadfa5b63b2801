import { millisecondsOf } from '../basics/instants.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Actor, FileSlot } from '../types/index.ts'
import { isExtended } from './extension.ts'
import { mayEdit } from './mayEdit.ts'
import { actsAs } from './performers.ts'
import type { ContestState, EntryState } from './types.ts'

/**
 * Whether the entrant may put a file into a slot, or take one out, now: as its answers may be edited (`mayEdit`), and a
 * paper that is due after acceptance once the entry is accepted, until it is due by, or the entry's own deadline ends where that is
 * later (R79c, R115). The stamped form of a returned entry is open
 * with any section: it has to be printed anew when something on it changes (R79d).
 */
export function mayAttach({
  slot,
  ...question
}: {
  entry: EntryState
  slot: Pick<FileSlot, 'key' | 'due' | 'paper' | 'dueBy'> & { label?: string }
  contest: ContestState
  actor: Actor
  now: Date
  uploadUnderWay?: boolean
}): Outcome {
  const { entry, contest, actor } = question
  const isOwn = actsAs({ performer: 'entrant', actor, entry, contest: contest.id })
  const [named] = slot.paper === 'form' ? entry.openSections : []
  if (slot.due === 'submission' || !isOwn) {
    return mayEdit({ ...question, section: named ?? slot.key })
  }
  if (entry.stage !== 'accepted') return refuse('wrongStage', { stage: entry.stage })
  const { dueBy, label, key } = slot
  const isOver = dueBy ? question.now.getTime() > millisecondsOf(dueBy) : false
  if (!dueBy || !isOver || isExtended(entry, question.now)) return ok()
  return refuse('paperOverdue', { label: label ?? key, closesAt: dueBy })
}
