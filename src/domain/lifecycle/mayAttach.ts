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
 * later (R79c, R115). Of a returned entry what a change of any section may ask for is open with every one: the stamped form,
 * which has to be printed anew (R79d), a slot that hangs on an answer, and a child's, who may be named now.
 */
export function mayAttach({
  slot,
  ...question
}: {
  entry: EntryState
  slot: Pick<FileSlot, 'key' | 'due' | 'paper' | 'dueBy' | 'condition' | 'participant'> & {
    label?: string
  }
  contest: ContestState
  actor: Actor
  now: Date
  uploadUnderWay?: boolean
}): Outcome {
  const { entry, contest, actor } = question
  const isOwn = actsAs({ performer: 'entrant', actor, entry, contest: contest.id })
  const follows =
    slot.paper === 'form' || Boolean(slot.condition?.field) || Boolean(slot.participant)
  const [named] = follows ? entry.openSections : []
  if (slot.due === 'submission' || !isOwn) {
    return mayEdit({ ...question, section: named ?? slot.key })
  }
  if (entry.stage !== 'accepted') return refuse('wrongStage', { stage: entry.stage })
  const { dueBy, label, key } = slot
  const isOver = dueBy ? question.now.getTime() > millisecondsOf(dueBy) : false
  if (!dueBy || !isOver || isExtended(entry, question.now)) return ok()
  return refuse('paperOverdue', { label: label ?? key, closesAt: dueBy })
}
