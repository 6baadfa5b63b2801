import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { windowOpen } from '../contest/schedule.ts'
import type { ScheduleWindow } from '../types/contest.ts'
import type { ComponentKind, RoundState, VoteRule } from '../types/round.ts'

export type VoteKind = Exclude<ComponentKind, 'experts'>

/** Valid votes by entry, for each vote a round holds. An entry that is not named has none. */
export type Tallies = Partial<Record<VoteKind, Record<string, number>>>

export type Ballot = { id: string; entry: string }

/** A batch of ballots taken out of the count, until it is reverted (R124). Ballots themselves never change. */
export type BallotVoid = { ballots: string[]; revertedAt?: string | null }

export type Tally = {
  /** Valid ballots by entry; an entry without any is not named. */
  counts: Record<string, number>
  /** Sum of `counts`. */
  valid: number
  voided: number
}

/**
 * Whether a voter may give an entry a ballot now (R119–R121). Days are those of the contest's time zone, see `dayOf`.
 * `slot` is the number of this ballot among the voter's ballots of the day, from 1; `left` how many remain after it.
 * Refuses roundNotOpen, the refusals of `windowOpen`, voteAlreadyCast, voteQuotaUsed with `perDay`.
 */
export function checkBallot({
  rule,
  ballotsToday,
  entryVotedToday,
  roundState,
  now,
  window,
}: {
  rule: Pick<VoteRule, 'perDay'>
  /** Ballots the voter has cast today in this round, void ones included. */
  ballotsToday: number
  /** One of them is for this entry. */
  entryVotedToday: boolean
  roundState: RoundState
  now: Date
  /** The window of the vote; null where the schedule has none. */
  window: ScheduleWindow | null
}): Outcome<{ slot: number; left: number }> {
  if (roundState !== 'open') return refuse('roundNotOpen')
  const contest = { windows: window ? [window] : [] }
  const open = windowOpen({ contest, key: window?.key ?? 'vote', now })
  if (!open.ok) return open
  if (entryVotedToday) return refuse('voteAlreadyCast')
  if (ballotsToday >= rule.perDay) return refuse('voteQuotaUsed', { perDay: rule.perDay })
  const slot = ballotsToday + 1
  return ok({ slot, left: rule.perDay - slot })
}

/** Counts the ballots that no void in force names. A ballot in two voids counts again when both are reverted. */
export function tally(ballots: Ballot[], voids: BallotVoid[]): Tally {
  const inForce = voids.filter(({ revertedAt }) => !revertedAt)
  const voided = new Set(inForce.flatMap((each) => each.ballots))
  const valid = ballots.filter(({ id }) => !voided.has(id))
  const counts = new Map<string, number>()
  for (const { entry } of valid) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return {
    counts: Object.fromEntries(counts),
    valid: valid.length,
    voided: ballots.length - valid.length,
  }
}

/** Votes of one entry; 0 where it is not named. */
export function votesOf(counts: Record<string, number> | undefined, entry: string): number {
  return counts && Object.hasOwn(counts, entry) ? (counts[entry] ?? 0) : 0
}
