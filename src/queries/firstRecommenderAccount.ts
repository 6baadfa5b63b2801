import type { PayloadRequest } from 'payload'

import type { AccountDocument } from '../domain/types/index.ts'
import { findAll } from '../store/documents.ts'

/** The account that a unit recommends with in a contest; of several the one that was opened first, or null. */
export async function firstRecommenderAccount({
  req,
  contest,
  unit,
}: {
  req: PayloadRequest
  contest: string
  unit: string
}): Promise<AccountDocument | null> {
  const accounts = await findAll(
    req,
    'accounts',
    { and: [{ unit: { equals: unit } }, { 'grants.contest': { equals: contest } }] },
    { sort: 'createdAt' },
  )
  const granted = accounts.filter(({ grants, closedAt }) =>
    grants.some((each) => each.contest === contest && each.role === 'recommender' && !closedAt),
  )
  return granted[0] ?? null
}
