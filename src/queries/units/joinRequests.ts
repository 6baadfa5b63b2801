import type { PayloadRequest, Where } from 'payload'

import type { AccountDocument, JoinRequestDocument } from '../../domain/documents/index.ts'
import { findAll, findById, findFirst } from '../../store/database/documents.ts'

/** Who asks to join, as the unit sees it. */
export type Asker = { request: JoinRequestDocument; account: AccountDocument }

/** The open requests to join a unit, the oldest first. */
export async function openJoinRequests(req: PayloadRequest, unit: string): Promise<Asker[]> {
  const where: Where = { and: [{ unit: { equals: unit } }, { state: { equals: 'open' } }] }
  const requests = await findAll(req, 'joinRequests', where, { sort: 'createdAt' })
  const askers = await Promise.all(
    requests.map(async (request) => {
      const account = await findById(req, 'accounts', request.account)
      return account ? [{ request, account }] : []
    }),
  )
  return askers.flat()
}

/** What an account asked for last; null where it never asked. */
export const latestJoinRequest = (
  req: PayloadRequest,
  account: string,
): Promise<JoinRequestDocument | null> =>
  findFirst(req, 'joinRequests', { account: { equals: account } }, '-createdAt')
