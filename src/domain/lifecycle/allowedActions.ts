import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { ACTIONS } from '../types/entry.ts'
import type { Action, Actor } from '../types/index.ts'
import { passGate } from './gate.ts'
import type { CategoryState, ContestState, EntryState } from './types.ts'

/** A button: enabled, or disabled with the refusal as its explanation. */
export type ActionState = { action: Action; outcome: Outcome }

/**
 * The buttons somebody sees on an entry: every action that is theirs at this stage, with the refusal where time or
 * another condition stands in the way. Actions of others and of other stages are left out. What an action asks for is
 * not judged: the dialog behind the button asks for it.
 */
export function allowedActions({
  uploadUnderWay,
  ...question
}: {
  entry: EntryState
  contest: ContestState
  category: CategoryState
  actor: Actor
  now: Date
  uploadUnderWay?: boolean
}): ActionState[] {
  return ACTIONS.flatMap((action): ActionState[] => {
    const passage = passGate({ ...question, action, input: { uploadUnderWay } })
    if (passage.ok) return [{ action, outcome: ok() }]
    return HIDING.has(passage.code) ? [] : [{ action, outcome: passage }]
  })
}

const HIDING: ReadonlySet<string> = new Set(['notFound', 'notAllowed', 'wrongStage'])
