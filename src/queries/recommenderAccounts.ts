import type { PayloadRequest } from 'payload'

import type { AccountDocument } from '../domain/types/index.ts'
import { findAll } from '../store/documents.ts'

/** The accounts that recommend for a unit in a contest. */
export async function recommenderAccounts(
  req: PayloadRequest,
  { contest, unit }: { contest: string; unit: string },
): Promise<AccountDocument[]> {
  const accounts = await findAll(req, 'accounts', {
    and: [{ unit: { equals: unit } }, { 'grants.contest': { equals: contest } }],
  })
  // The two paths of one grant cannot be asked for together.
  return accounts.filter(({ grants }) =>
    (grants ?? []).some((grant) => grant.contest === contest && grant.role === 'recommender'),
  )
}
