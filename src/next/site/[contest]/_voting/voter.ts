import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { getPayload } from 'payload'
import type { Payload } from 'payload'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { dayOf } from '#src/domain/contest/schedule.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { votesOfToday } from '#src/queries/voting/votesOfToday.ts'
import { hostVoter, identityOf } from '#src/store/cookies/hostVoter.ts'
import { verifiedVoter, VOTER_COOKIE, voterOf } from '#src/store/cookies/voterCookie.ts'
import { installationKey } from '#src/store/keys.ts'
import type { Locale } from '#src/translations/locale.ts'
import { saidIn } from '#src/translations/said.ts'

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
  contest: Pick<PublicContest, 'id' | 'slug' | 'timeZone'>
  now: Date
}): Promise<Record<string, string[]>> {
  const payload = await getPayload({ config })
  const voter = await storedVoter(payload, contest)
  if (!voter) return {}
  return votesOfToday({
    payload,
    contest: contest.id,
    voter,
    day: dayOf(now, contest.timeZone),
  })
}

/** By what this visitor's ballots of a contest are stored; null for whom nobody knows yet. */
async function storedVoter(
  payload: Payload,
  contest: Pick<PublicContest, 'id' | 'slug'>,
): Promise<string | null> {
  const identity = identityOf(payload, contest)
  if (identity) {
    const known = await hostVoter({ payload, headers: await headers(), contest, identity })
    return isRefusal(known) ? null : known.voter
  }
  const id = await currentVoter()
  return id && voterOf(id, installationKey(payload, 'vote'))
}

/** What the identity is called by which a contest is voted on; null where it is the browser's own. */
export async function identityTitle({
  contest,
  locale,
}: {
  contest: Pick<PublicContest, 'slug'>
  locale: Locale
}): Promise<string | null> {
  const identity = identityOf(await getPayload({ config }), contest)
  return identity && saidIn(identity.title, locale)
}
