import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'

import { dayOf } from '#src/domain/contest/schedule.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { votesOfToday } from '#src/queries/voting/votesOfToday.ts'
import { verifiedVoter, VOTER_COOKIE, voterOf } from '#src/store/cookies/voterCookie.ts'
import { installationKey } from '#src/store/keys.ts'

/** The identity in a visitor's voting cookie, or null where there is none yet. Never shown, never stored as it is. */
export async function currentVoter(): Promise<string | null> {
  const payload = await getPayload({ config })
  const cookie = (await cookies()).get(VOTER_COOKIE)?.value ?? null
  return verifiedVoter({ cookie, key: installationKey(payload, 'vote') })
}

/** Numbers of the entries this visitor has voted for today, by round. */
export async function myVotes({
  contest,
  now,
}: {
  contest: Pick<PublicContest, 'id' | 'timeZone'>
  now: Date
}): Promise<Record<string, string[]>> {
  const id = await currentVoter()
  if (!id) return {}
  const payload = await getPayload({ config })
  return votesOfToday({
    payload,
    contest: contest.id,
    voter: voterOf(id, installationKey(payload, 'vote')),
    day: dayOf(now, contest.timeZone),
  })
}
