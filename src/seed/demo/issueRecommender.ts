import type { PayloadRequest } from 'payload'

import { issueRecommenderAccount } from '#src/operations/accounts/issueRecommenderAccount.ts'
import { findById } from '#src/store/database/documents.ts'
import { setPassword } from '#src/store/records/accounts.ts'
import { granted } from './granted.ts'
import { accountActor } from './people.ts'
import type { AccountActor, DemoPerson, StaffActor } from './people.ts'
import { randomPassword } from './randomPassword.ts'

/**
 * The account an organiser issues to a unit that recommends. The one-time password is changed as its owner would, so that
 * the printed one lasts.
 */
export async function issueRecommender({
  req,
  now,
  organiser,
  contestId,
  unitId,
}: {
  req: PayloadRequest
  now: Date
  organiser: StaffActor
  contestId: string
  unitId: string
}): Promise<DemoPerson<AccountActor>> {
  const issuing = { req, actor: organiser, now, contestId, unitId }
  const { account, username } = granted(await issueRecommenderAccount(issuing))
  const password = randomPassword()
  await setPassword(req, { account, password })
  return { actor: accountActor(await findById(req, 'accounts', account)), username, password }
}
