import type { HostConversions } from '../types/round.ts'
import type { Decimal, Rule } from './rule.ts'

/** Everything the result of a round is computed from, and nothing else; ids only. What does not stand is not in it. */
export type RoundInput = {
  rule: Rule
  /** The round's standing entries. */
  entries: RoundEntry[]
  judges: { judge: string; group?: string }[]
  /** Standing assignments: who was to mark what. */
  assigned: { entry: string; judge: string }[]
  /** Standing marks, at most one per judge and entry; values as they were typed, by criterion. */
  marks: { entry: string; judge: string; values: Record<string, Decimal> }[]
  /** Valid votes by kind of vote and entry; who is not named has none. */
  votes: Record<string, Record<string, number>>
  /** Points from earlier rounds by component and entry, `n/d` or a decimal. */
  carried: Record<string, Record<string, string>>
  adjustments: {
    entry: string
    code: string
    /** What the rule asks for: seconds, or the points given (never more than it allows). */
    seconds?: number
    points?: Decimal
  }[]
  /** What people recorded for a link of the tie chain, by entry. */
  records: { link: RecordedLink; values: Record<string, Decimal> }[]
  /** Entries left out by a recorded decision, for want of marks. */
  leftOut: string[]
  /** By the number of the step of `advance`: whom people chose, of a tie at the cut or freely. */
  chosen: Record<string, string[]>
  /** Places of a region where they differ from the rule's. */
  quotas: Record<string, number>
}

export type RoundEntry = {
  entry: string
  region?: string
  /** The first submission, as an instant; only where the tie chain asks for it. */
  submitted?: string
}

export const RECORDED_LINKS = ['performAgain', 'finerStep', 'panelVote', 'lot', 'decision'] as const
export type RecordedLink = (typeof RECORDED_LINKS)[number]

/** Of these a lower number is the better place; of the others a higher one. */
export const LOWER_FIRST: readonly RecordedLink[] = ['lot', 'decision']

export type RoundHost = HostConversions
