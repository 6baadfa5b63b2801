import { randomInt } from 'node:crypto'

import { oneTimePassword } from '../../domain/accounts/oneTimePassword.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { AccountDocument, UnitDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { firstRecommenderAccount } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import { issuePassword } from '../../store/records/issuePassword.ts'
import type { Call } from '../shared/call.ts'
import { createIssuedAccount } from './createIssuedAccount.ts'

/** Shown to the organiser once; nowhere kept in clear. */
export type IssuedAccount = { account: string; username: string; password: string; until: string }

/**
 * Gives a unit of the contest's list an account to recommend with (R80, R92): a user name that says what kind of unit it
 * is, and a password for one sign-in. With `accountId` an account that the unit has gets a new password instead, and the
 * grant if it lacks it; all its sign-ins end. Only organisers of every contest that account recommends in may do that.
 *
 * Refuses notFound, notAllowed, recommenderUnknown, accountIssued (with `onlyFirst`, where the unit has one), busy.
 */
export function issueRecommenderAccount({
  req,
  actor,
  now,
  contestId,
  unitId,
  accountId,
  days = ISSUED_DAYS,
  onlyFirst = false,
}: Call & {
  contestId: unknown
  unitId: unknown
  accountId?: unknown
  /** For how long the password opens. */
  days?: number
  onlyFirst?: boolean
}): Promise<IssuedAccount | Refusal> {
  return inHashingLine(
    () =>
      transact(req, async (transaction) => {
        const contest = await loadContest(req, contestId)
        const may = contest ? checkOrganiser(actor, contest.id) : refuse('notFound')
        if (isRefusal(may)) return may
        const listed = contest?.recommenders.find((each) => each === unitId)
        if (!contest || !listed) return refuse('recommenderUnknown')
        const unit = await findById(req, 'units', listed)
        if (!unit) return refuse('notFound')
        // Two officers who issue to one unit at once issue one account, not two.
        if (onlyFirst) await lockRow(transaction, 'units', unit.id)
        if (
          onlyFirst &&
          (await firstRecommenderAccount({ req, contest: contest.id, unit: unit.id }))
        ) {
          return refuse('accountIssued')
        }
        const password = oneTimePassword(randomInt)
        const until = new Date(now.getTime() + days * 24 * 3_600_000)
        const issue = { transaction, actor, contest: contest.id, unit, password, until }
        const account = accountId
          ? await reissue({ ...issue, accountId })
          : await createIssuedAccount(issue)
        if (isRefusal(account)) return account
        await appendActivity(transaction, {
          actor,
          now,
          action: accountId ? 'reissueAccount' : 'issueAccount',
          subject: 'accounts',
          subjectId: account.id,
          contest: contest.id,
          details: { unit: unit.id },
        })
        const { id, username } = account
        return { account: id, username, password, until: until.toISOString() }
      }),
    { isKnown: true },
  )
}

type Issue = {
  transaction: Transaction
  actor: Actor
  contest: string
  unit: UnitDocument
  password: string
  until: Date
}

async function reissue({
  transaction,
  actor,
  contest,
  unit,
  password,
  until,
  accountId,
}: Issue & { accountId: unknown }): Promise<AccountDocument | Refusal> {
  const { req } = transaction
  const found = await findById(req, 'accounts', accountId)
  if (!found || found.unit !== unit.id) return refuse('notFound')
  await lockRow(transaction, 'accounts', found.id)
  const grants = (await findById(req, 'accounts', found.id))?.grants ?? []
  const recommends = grants.filter(({ role }) => role === 'recommender')
  if (recommends.length === 0) return refuse('notFound')
  const isTheirs = grants.every((grant) => !isRefusal(checkOrganiser(actor, grant.contest)))
  if (!isTheirs) return refuse('notAllowed')
  if (!recommends.some((grant) => grant.contest === contest)) {
    await updateDocument(req, 'accounts', found.id, {
      grants: [...grants, { contest, role: 'recommender' }],
    })
  }
  await issuePassword(transaction, { account: found.id, password, until })
  return found
}

/** Long enough for a letter by post; an organiser may give more or less. */
export const ISSUED_DAYS = 30
