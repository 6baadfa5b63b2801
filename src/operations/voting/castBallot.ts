import type { PayloadRequest } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { dayOf } from '../../domain/contest/schedule.ts'
import { checkBallot } from '../../domain/voting/ballots.ts'
import { voteWindow } from '../../domain/voting/voteWindow.ts'
import { ballotsOfDay, votableEntry } from '../../queries/voting/ballots.ts'
import { votingRound } from '../../queries/voting/votingRound.ts'
import { isUuid, lockName, lockNameShared } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { checkGuarded } from '../../store/database/guardedWrites.ts'
import { insertBallot } from '../../store/records/insertBallot.ts'
import { roundLock } from '../judging/lockRound.ts'

/**
 * Gives an eligible entry one vote (R118–R121). A voter's ballots come one after the other, those of different voters side
 * by side. The ballot is its own record: append-only, without an activity row, and without anything of the voter but a keyed hash.
 * Refuses roundNotOpen, the refusals of `windowOpen`, entryNotInRound, voteAlreadyCast, voteQuotaUsed.
 */
export function castBallot({
  req,
  now,
  roundId,
  number,
  voter,
}: {
  req: PayloadRequest
  now: Date
  roundId: unknown
  /** Number of the entry as people read it. */
  number: string
  /** Keyed hash of the voter's identity, see `voterOf`. */
  voter: string
}): Promise<{ ok: true; left: number; slug: string } | Refusal> {
  return transact(req, async (transaction) => {
    if (!isUuid(roundId)) return refuse('notFound')
    await lockNameShared(transaction, roundLock(roundId))
    await lockName(transaction, `voter:${voter}`)
    const round = await votingRound({ transaction, round: roundId })
    if (!round) return refuse('notFound')
    const entry = await votableEntry({ transaction, category: round.category, number })
    const day = dayOf(now, round.timeZone)
    const cast = await ballotsOfDay({ transaction, round: round.id, voter, day })
    const checked = checkBallot({
      rule: { perDay: round.perDay },
      ballotsToday: cast.length,
      entryVotedToday: entry !== null && cast.includes(entry),
      roundState: round.state,
      now,
      window: voteWindow(round.windows, now),
    })
    if (isRefusal(checked)) return checked
    if (!entry) return refuse('entryNotInRound')
    const { id, contest, slug, perDay } = round
    const ballot = { contest, round: id, entry, voter, day, quota: perDay, now }
    await checkGuarded(req.payload, { collection: 'ballots' })
    const written = await insertBallot({ transaction, ...ballot })
    return written ? { ok: true, left: checked.value.left, slug } : refuse('busy')
  })
}
