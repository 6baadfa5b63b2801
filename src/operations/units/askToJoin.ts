import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  AccountDocument,
  JoinRequestDocument,
  UnitDocument,
} from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { checkJoinRate } from '../../domain/units/membership.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'

/**
 * Puts a request to join before a unit and tells its first account; where it has none, it waits for staff. Called under
 * the lock of the account. Refuses joinOpen, joinTooOften.
 */
export async function askToJoin(
  transaction: Transaction,
  {
    actor,
    now,
    account,
    unit,
    askedAs,
    note,
  }: {
    actor: Actor
    now: Date
    account: AccountDocument
    unit: UnitDocument
    /** The unit's name as they typed it. */
    askedAs: string
    note: string
  },
): Promise<JoinRequestDocument | Refusal> {
  const { req } = transaction
  const requests = await findAll(req, 'joinRequests', { account: { equals: account.id } })
  const refused = checkJoinRate({ requests, now })
  if (refused) return refused
  const request = await createDocument(req, 'joinRequests', {
    account: account.id,
    unit: unit.id,
    askedAs,
    note: note || null,
    state: 'open',
  })
  const [first] = await unitMembers(req, unit.id)
  if (first) {
    await tell(transaction, {
      account: first.id,
      contest: null,
      template: 'join.asked',
      now,
      params: { name: account.name, unit: unit.name, by: account.id },
    })
  }
  await appendActivity(transaction, {
    actor,
    now,
    action: 'askToJoin',
    subject: 'joinRequests',
    subjectId: request.id,
    details: { unit: unit.id },
  })
  return request
}
