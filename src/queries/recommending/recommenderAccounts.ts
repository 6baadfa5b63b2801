import type { PayloadRequest } from 'payload'

import type { AccountDocument } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'

type Asked = { req: PayloadRequest; contest: string; unit: string }

/** The accounts that a unit recommends with in a contest, the one that was opened first standing first. */
export async function recommenderAccounts({
  req,
  contest,
  unit,
}: Asked): Promise<AccountDocument[]> {
  const accounts = await findAll(
    req,
    'accounts',
    { and: [{ unit: { equals: unit } }, { 'grants.contest': { equals: contest } }] },
    { sort: 'createdAt' },
  )
  return accounts.filter(({ grants, closedAt }) =>
    grants.some((each) => each.contest === contest && each.role === 'recommender' && !closedAt),
  )
}

/** The first of them, or null. */
export const firstRecommenderAccount = async (asked: Asked): Promise<AccountDocument | null> =>
  (await recommenderAccounts(asked))[0] ?? null
