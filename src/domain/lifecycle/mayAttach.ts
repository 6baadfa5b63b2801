import type { Outcome } from '../refusal.ts'
import type { Actor, FileSlot } from '../types/index.ts'
import type { ContestState, EntryState } from './types.ts'
import { ok, refuse } from '../refusal.ts'
import { mayEdit } from './mayEdit.ts'
import { actsAs } from './performers.ts'

/**
 * Whether the entrant may put a file into a slot, or take one out, now: as its answers may be edited (`mayEdit`), and a
 * paper that is due after acceptance once the entry is accepted (R79c, R115).
 */
export function mayAttach({
  slot,
  ...question
}: {
  entry: EntryState
  slot: Pick<FileSlot, 'key' | 'due'>
  contest: ContestState
  actor: Actor
  now: Date
  uploadUnderWay?: boolean
}): Outcome {
  const { entry, contest, actor } = question
  const isOwn = actsAs({ performer: 'entrant', actor, entry, contest: contest.id })
  if (slot.due === 'submission' || !isOwn) return mayEdit({ ...question, section: slot.key })
  return entry.stage === 'accepted' ? ok() : refuse('wrongStage', { stage: entry.stage })
}
