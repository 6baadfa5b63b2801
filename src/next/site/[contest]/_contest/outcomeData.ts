import config from '@payload-config'
import { getPayload } from 'payload'

import { cachedQuery } from '#src/next/cache/cached.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { publicRounds } from '#src/queries/results/publicRounds.ts'
import type { PublicRound } from '#src/queries/results/publicRounds.ts'
import { publishedRun } from '#src/queries/results/publishedRun.ts'
import type { PublishedRun } from '#src/queries/results/publishedRun.ts'
import { winners } from '#src/queries/results/winners.ts'
import type { Winner } from '#src/queries/results/winners.ts'
import { publicEntries } from '#src/queries/shown/publicEntries.ts'
import type { PublicEntry } from '#src/queries/shown/publicEntries.ts'

type Named = Pick<PublicContest, 'id'>

/** What is shown of a contest's entries, rounds and winners; kept until something of the contest changes. */
const ofContest = <T>(
  name: string,
  { id }: Named,
  query: (payload: Awaited<ReturnType<typeof getPayload>>) => Promise<T>,
): Promise<T> =>
  cachedQuery({
    tags: ['contests', `contest:${id}`],
    key: [name, id],
    query: async () => query(await getPayload({ config })),
  })

export const entriesOf = (contest: Named): Promise<PublicEntry[]> =>
  ofContest('public-entries', contest, (payload) => publicEntries(payload, contest.id))

export const roundsOf = (contest: Named): Promise<PublicRound[]> =>
  ofContest('public-rounds', contest, (payload) => publicRounds(payload, contest.id))

export const winnersOf = (contest: Named): Promise<Winner[]> =>
  ofContest('winners', contest, (payload) => winners(payload, contest.id))

/** The computations behind the published rounds, without their texts: those are downloaded. */
export type RunProof = Omit<PublishedRun, 'input' | 'output' | 'winners'>
export const runProof = (contest: Named, round: string): Promise<RunProof | null> =>
  ofContest(`run-${round}`, contest, async (payload) => {
    const run = await publishedRun({ payload, round })
    if (!run) return null
    const { input: _, output: __, winners: ___, ...proof } = run
    return proof
  })
