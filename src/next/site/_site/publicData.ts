import config from '@payload-config'
import { getPayload } from 'payload'

import { cachedQuery } from '#src/next/cache/cached.ts'
import { listPublicCategories, listPublicContests } from '#src/queries/contest/publicContests.ts'
import type { PublicCategory, PublicContest } from '#src/queries/contest/publicContests.ts'
import { ruleVersions } from '#src/queries/contest/ruleVersions.ts'
import type { RulesVersion } from '#src/queries/contest/ruleVersions.ts'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import type { Filings } from '#src/next/ui/frame/filings.ts'

/** Every published contest; the page that asks is made anew when any contest changes. */
export async function publicContests(): Promise<PublicContest[]> {
  return cachedQuery({
    tags: ['contests'],
    key: ['public-contests'],
    query: async () => listPublicContests(await getPayload({ config })),
  })
}

/** The published contest of an address, or null. One cached list answers for unknown addresses too. */
export async function publicContest(slug: string): Promise<PublicContest | null> {
  const contests = await publicContests()
  return contests.find((contest) => contest.slug === slug) ?? null
}

export async function publicCategories(contest: PublicContest): Promise<PublicCategory[]> {
  return cachedQuery({
    tags: ['contests', `contest:${contest.id}`],
    key: ['public-categories', contest.id],
    query: async () => listPublicCategories(await getPayload({ config }), contest.id),
  })
}

/** Every version of a contest's rules, newest first (R147). */
export async function publicRules(contest: PublicContest): Promise<RulesVersion[]> {
  return cachedQuery({
    tags: ['contests', `contest:${contest.id}`],
    key: ['public-rules', contest.id],
    query: async () => ruleVersions(await getPayload({ config }), contest),
  })
}

/** The filing numbers at the foot of every public page. */
export async function publicFilings(): Promise<Filings> {
  return filingsOf(await getPayload({ config }))
}
