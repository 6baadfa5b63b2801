import type { PayloadRequest } from 'payload'

import type { CategoryDocument, EntryDocument, RoundDocument } from '#src/domain/documents/index.ts'
import { awardsDecidedBy } from '#src/domain/results/awardsDecidedBy.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { decideAward } from '#src/operations/results/decideAward.ts'
import { publishResults } from '#src/operations/results/publishResults.ts'
import { granted } from './granted.ts'
import type { StaffActor } from './people.ts'

/**
 * Closes a round, computes it, decides what the rule leaves open, and publishes. Not by the worker, which dates what it
 * publishes by its own clock: a past edition was published when it was over.
 */
export async function publishRound({
  req,
  organiser,
  category,
  round,
  entries,
  closedAt,
  publishedAt,
}: {
  req: PayloadRequest
  organiser: StaffActor
  category: CategoryDocument
  round: RoundDocument
  entries: EntryDocument[]
  closedAt: Date
  publishedAt: Date
}): Promise<void> {
  const closing = { req, actor: organiser, now: closedAt, roundId: round.id }
  granted(await closeRound(closing))
  const isOnSite = round.components.some(({ kind }) => kind === 'audienceVote')
  let computed = granted(
    await computeResults({
      ...closing,
      quotas: onePlaceEach({ category, round }),
      ...(isOnSite ? { audienceVotes: countedOnSite(entries) } : {}),
    }),
  )
  for (;;) {
    const [open] = computed.output.allotment.undecided
    if (!open) break
    const decided = open.entries.slice(0, open.places)
    const reason = '经评审组合议决定。（演示）'
    computed = granted(
      await decideAward({ ...closing, award: open.award, entries: decided, reason }),
    )
  }
  const publishing = { ...closing, now: publishedAt, runId: computed.run.id }
  granted(await publishResults(publishing))
}

/** For awards that the notice announces without a number. */
function onePlaceEach({
  category,
  round,
}: {
  category: CategoryDocument
  round: RoundDocument
}): Record<string, number> {
  const open = awardsDecidedBy(round, category.awards).filter(({ quota }) => quota === null)
  return Object.fromEntries(open.map(({ key }) => [key, 1]))
}

const countedOnSite = (entries: EntryDocument[]): Record<string, number> =>
  Object.fromEntries(entries.map(({ id }, place) => [id, 40 + ((place * 17) % 31)]))
