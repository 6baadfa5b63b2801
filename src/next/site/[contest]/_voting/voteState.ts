import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import { windowState } from '#src/domain/contest/schedule.ts'
import { checkBallot } from '#src/domain/voting/ballots.ts'
import { voteWindow } from '#src/domain/voting/voteWindow.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { holdsVote } from '#src/queries/results/publicRounds.ts'
import type { PublicRound } from '#src/queries/results/publicRounds.ts'

/** What a visitor can do with an entry: `left` counts the votes they have now. */
export type VoteState =
  | { kind: 'open'; left: number; closesAt: string | null }
  | { kind: 'done'; left: number }
  | { kind: 'closed'; at: string }
  | { kind: 'refused'; refusal: Refusal }

/** The same rule that the ballot endpoint asks; what it refuses is what stands in place of the button. */
export function voteState({
  round,
  contest,
  votes,
  number,
  now,
}: {
  round: PublicRound
  contest: Pick<PublicContest, 'windows'>
  /** Numbers of the entries the visitor has voted for today in this round. */
  votes: string[]
  /** Of the entry in question; none where the page asks for the round as a whole. */
  number?: string
  now: Date
}): VoteState {
  const window = voteWindow(contest.windows, now)
  const checked = checkBallot({
    rule: { perDay: round.votesPerDay },
    ballotsToday: votes.length,
    entryVotedToday: number !== undefined && votes.includes(number),
    roundState: round.state,
    now,
    window,
  })
  const left = Math.max(0, round.votesPerDay - votes.length)
  if (!isRefusal(checked)) return { kind: 'open', left, closesAt: window?.closesAt ?? null }
  if (checked.code === 'voteAlreadyCast') return { kind: 'done', left }
  const ended = endOf(round, window?.closesAt, now)
  return ended ? { kind: 'closed', at: ended } : { kind: 'refused', refusal: checked }
}

/** Whether visitors vote in a round at this moment. */
export function isVoting({
  round,
  contest,
  now,
}: {
  round: PublicRound
  contest: Pick<PublicContest, 'windows'>
  now: Date
}): boolean {
  const window = voteWindow(contest.windows, now)
  const isOpen = window !== null && windowState(window, now) === 'current'
  return holdsVote(round) && round.state === 'open' && isOpen
}

/** When the vote ended: with its window, or before that with its round. */
function endOf(round: PublicRound, closesAt: string | undefined, now: Date): string | null {
  const ends = [
    ...(closesAt && new Date(closesAt) < now ? [closesAt] : []),
    ...(round.state !== 'open' && round.closedAt ? [round.closedAt] : []),
  ]
  return ends.toSorted()[0] ?? null
}
