import type { Action, FieldRemark } from '../../domain/types/index.ts'
import type { Verdict } from './DeskProvider.tsx'

/** The doors behind the buttons: what `POST /api/staff/entries/:id/<door>` brings about. */
export const DOORS = {
  accept: 'acceptance',
  check: 'check',
  returnToEntrant: 'return',
  returnToRecommender: 'return',
  eliminate: 'elimination',
  reinstate: 'reinstatement',
  disqualify: 'disqualification',
  withdrawAccepted: 'withdrawal',
  correct: 'correction',
  redirect: 'route',
  reassign: 'route',
  extend: 'extension',
  lapse: 'lapse',
} as const satisfies Partial<Record<Action | 'check' | 'extend', string>>
export type DeskAction = keyof typeof DOORS

export const isDeskAction = (action: Action): action is Action & DeskAction =>
  Object.hasOwn(DOORS, action)

/** What a dialog asks for beside what already stands on the desk. */
export const ASKS: Record<DeskAction, readonly ('reason' | 'title' | 'route' | 'until')[]> = {
  accept: [],
  check: [],
  returnToEntrant: [],
  returnToRecommender: [],
  eliminate: ['reason'],
  reinstate: ['reason'],
  disqualify: ['reason'],
  withdrawAccepted: ['reason'],
  correct: ['title', 'reason'],
  redirect: ['route', 'reason'],
  reassign: ['route', 'reason'],
  extend: ['until', 'reason'],
  lapse: [],
}

/** Single keys of the decisions an examiner makes all day. */
export const KEYS: Partial<Record<DeskAction, string>> = {
  accept: 'a',
  check: 'h',
  returnToEntrant: 'b',
  returnToRecommender: 'm',
  eliminate: 'x',
}

export const isReturn = (action: DeskAction): boolean => DOORS[action] === 'return'

/** Decisions that keep what the checklist says. */
const CHECKED: ReadonlySet<DeskAction> = new Set([
  'accept',
  'check',
  'returnToEntrant',
  'returnToRecommender',
  'eliminate',
])

/** The body of a decision; `typed` are the fields of its dialog by name. */
export function decisionBody({
  action,
  seenAt,
  typed,
  remarks,
  checklist,
}: {
  action: DeskAction
  seenAt: string
  typed: Record<string, string>
  remarks: FieldRemark[]
  checklist: Record<string, Verdict>
}): Record<string, unknown> {
  const findings = Object.entries(checklist).flatMap(([item, { passed, comment }]) =>
    passed === null ? [] : [{ item, passed, comment }],
  )
  return {
    ...typed,
    seenAt,
    ...(isReturn(action)
      ? { to: action === 'returnToEntrant' ? 'entrant' : 'recommender', remarks }
      : {}),
    ...(DOORS[action] === 'route' ? { action } : {}),
    ...(CHECKED.has(action) ? { checklist: findings } : {}),
  }
}
