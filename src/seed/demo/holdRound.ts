import type { PayloadRequest } from 'payload'

import type { EntryDocument, RoundDocument } from '#src/domain/documents/index.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { castBallot } from '#src/operations/voting/castBallot.ts'
import { loadRound } from '#src/queries/judging/loadRound.ts'
import { voterOf } from '#src/store/cookies/voterCookie.ts'
import { installationKey } from '#src/store/keys.ts'
import { granted } from './granted.ts'
import type { AccountActor, StaffActor } from './people.ts'
import { later } from './time.ts'

/** Opens a round and gives its entries to judges. Answers with the round as it is then. */
export async function beginRound({
  req,
  organiser,
  judges,
  roundId,
  now,
}: {
  req: PayloadRequest
  organiser: StaffActor
  judges: AccountActor[]
  roundId: string
  now: Date
}): Promise<RoundDocument> {
  const call = { req, actor: organiser, now, roundId }
  granted(await openRound(call))
  granted(await assignJudges({ ...call, judges: judges.map(({ id }) => id) }))
  const round = await loadRound({ req }, roundId)
  if (!round) throw new Error('A round of the demo is not there.')
  return round
}

/** Lets a judge mark entries; the points differ by entry and judge, and are the same at every installation. */
export async function markEntries({
  req,
  judge,
  seat,
  round,
  entries,
  now,
}: {
  req: PayloadRequest
  judge: AccountActor
  /** Which judge of the panel this is, from 0. */
  seat: number
  round: RoundDocument
  entries: EntryDocument[]
  now: Date
}): Promise<void> {
  for (const [place, entry] of entries.entries()) {
    const values = round.criteria.map(({ key, max }, index): [string, number] => {
      const share = 96 - ((place * 7 + seat * 3 + index * 5) % 23)
      return [key, Math.floor((max * share) / 100)]
    })
    granted(
      await recordMark({
        req,
        actor: judge,
        now,
        roundId: round.id,
        entryId: entry.id,
        values: Object.fromEntries(values),
        comment: '故事完整，细节真实。（演示评语）',
      }),
    )
  }
}

/** Casts ballots of invented visitors, one each, at even distances between two instants; `votes` by place of the entry. */
export async function castBallots({
  req,
  round,
  entries,
  votes,
  from,
  to,
}: {
  req: PayloadRequest
  round: RoundDocument
  entries: EntryDocument[]
  votes: readonly number[]
  from: Date
  to: Date
}): Promise<void> {
  const ballots = entries.flatMap(({ number }, place) =>
    Array.from({ length: votes[place] ?? 0 }, () => number ?? ''),
  )
  const step = (to.getTime() - from.getTime()) / (ballots.length + 1)
  const key = installationKey(req.payload, 'vote')
  for (const [index, number] of ballots.entries()) {
    const now = later(from, Math.round(step * (index + 1)))
    const voter = voterOf(`demo ${round.id} ${index}`, key)
    granted(await castBallot({ req, now, roundId: round.id, number, voter }))
  }
}
