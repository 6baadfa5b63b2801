import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { Stage } from '../types/entry.ts'

/** Handed in and not at its end: somebody else works on it, or waits for an answer. */
const UNDER_WAY: ReadonlySet<Stage> = new Set<Stage>([
  'submitted',
  'recommended',
  'declined',
  'sealed',
  'returned',
])

/** What stands of an entry on the way; a draft is nobody's business but its writer's, and withdrawn with the account. */
export const isUnderWay = (stage: Stage): boolean => UNDER_WAY.has(stage)

/** Entries that stay as documents, with the name they were entered under. */
export const staysAsDocument = (stage: Stage): boolean =>
  stage === 'accepted' || stage === 'disqualified'

/**
 * Whether an account may be closed. Roles an organiser gave are the organiser's to end; what is under way is withdrawn or
 * brought to its end first, unless another account of the unit goes on with it. Refuses closeGranted, closeUnderWay,
 * closeJoint.
 *
 * @param underWay entries of the unit or person on their way. @param joint the same of others that this person has joined
 * @param hasColleagues further accounts act for the unit
 */
export function checkClosing({
  granted,
  underWay,
  joint,
  hasColleagues,
}: {
  granted: number
  underWay: number
  joint: number
  hasColleagues: boolean
}): Refusal | null {
  if (granted > 0) return refuse('closeGranted')
  if (underWay > 0 && !hasColleagues) return refuse('closeUnderWay', { count: underWay })
  return joint > 0 && !hasColleagues ? refuse('closeJoint', { count: joint }) : null
}
