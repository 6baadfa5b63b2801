import { millisecondsOf } from '../basics/instants.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Actor, Contest, Entry } from '../types/index.ts'

type Claimed = Pick<Entry, 'claimedBy' | 'claimedUntil'>

/** Minutes a claim lasts where the contest says nothing. */
const MINUTES = 30

/** Who has an entry in hand at the examination desk now; null where nobody has, or the time is over. */
export function claimant({ claimedBy, claimedUntil }: Claimed, now: Date): string | null {
  const runs = claimedUntil ? millisecondsOf(claimedUntil) > now.getTime() : false
  return runs ? (claimedBy ?? null) : null
}

/** Until when a claim made or renewed at `now` lasts (domain.md decision 5). */
export const claimEnd = ({ claimMinutes }: Pick<Contest, 'claimMinutes'>, now: Date): string =>
  new Date(now.getTime() + (claimMinutes || MINUTES) * 60_000).toISOString()

/**
 * Whether somebody may conclude on an entry as far as claims go: nobody else has it in hand, and where the contest asks
 * for it, they themselves have. Refuses entryClaimed, claimMissing.
 */
export function checkClaim({
  entry,
  contest,
  actor,
  now,
}: {
  entry: Claimed
  contest: Pick<Contest, 'claimFirst'>
  actor: Actor
  now: Date
}): Outcome {
  const holder = claimant(entry, now)
  if (holder === actor.id) return ok()
  if (holder !== null) return refuse('entryClaimed', { until: entry.claimedUntil ?? '' })
  return contest.claimFirst ? refuse('claimMissing') : ok()
}
