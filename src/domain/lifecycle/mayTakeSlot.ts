import { slotTaking } from '../entry/limits.ts'
import type { Action, Stage } from '../types/index.ts'
import { LIFECYCLE } from './table.ts'

/**
 * Whether an action can take a slot, from whatever stage: then whom the entry is charged to is locked before the entry is
 * read, so that two moves of one unit come one after the other (R23, domain.md decision 3).
 */
export function mayTakeSlot(action: Action): boolean {
  return Object.entries(LIFECYCLE[action].moves).some(([from, to]) => {
    if (to === 'stays' || isHeld(from)) return false
    // What an entry goes back to was submitted once.
    return to === 'leftStage' || to === 'staysWithEntrant' || slotTaking(to)
  })
}

function isHeld(from: string): boolean {
  return from !== 'none' && slotTaking(from as Stage)
}
