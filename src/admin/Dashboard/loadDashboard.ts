import type { Payload } from 'payload'

import type { ContestDocument } from '../../domain/documents/index.ts'
import { consentsGone, objectedEntries } from '../../queries/examining/stoppedEntries.ts'
import type { StoppedEntry } from '../../queries/examining/stoppedEntries.ts'
import { waitingProposals } from '../../queries/examining/proposals.ts'
import type { WaitingProposal } from '../../queries/examining/proposals.ts'
import { staffQueueCounts } from '../../queries/examining/staffQueues.ts'
import type { QueueCounts } from '../../queries/examining/staffQueues.ts'
import { unitsOfContests } from '../../queries/units/unitsOfContests.ts'
import { actorOf } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'
import { contestsInReach } from '../parts/contestsInReach.ts'

export type DashboardFacts = {
  contests: ContestDocument[]
  counts: QueueCounts
  /** What one person proposed and another one has to answer. */
  proposals: WaitingProposal[]
  /** Entries whose consent for a child was taken back. */
  gone: StoppedEntry[]
  /** Entries whose use a partner refuses. */
  objected: StoppedEntry[]
}

/** What stands on the first screen of a member of staff: of their contests, and of the units that stand in them. */
export async function loadDashboard({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<DashboardFacts> {
  const actor = actorOf(user)
  const contests = await contestsInReach({ payload, user })
  const ids = contests.map(({ id }) => id)
  const transaction = readerOf(payload)
  const isLimited = actor?.kind !== 'staff' || actor.contests.length > 0
  const units = !isLimited ? null : ids.length > 0 ? await unitsOfContests(transaction, ids) : []
  const [counts, proposals, gone, objected] = await Promise.all([
    staffQueueCounts({ payload, contests: ids, units }),
    waitingProposals({ payload, contests: ids }),
    consentsGone({ payload, contests: ids }),
    objectedEntries({ payload, contests: ids }),
  ])
  return { contests, counts, proposals, gone, objected }
}
