import { randomInt } from 'node:crypto'

import { oneTimePassword } from '../../domain/accounts/oneTimePassword.ts'
import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import { NAME_MAX } from '../../domain/forms/textBounds.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { colleaguesOpened } from '../../queries/recommending/colleaguesOpened.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import { labels } from '../../translations/labels.ts'
import { actingRecommender } from '../recommending/actingRecommender.ts'
import type { Call } from '../shared/call.ts'
import { createIssuedAccount } from './createIssuedAccount.ts'
import type { IssuedAccount } from './issueRecommenderAccount.ts'

/** A recommender's desk is worked at by some people, not by a crowd. */
export const MOST_COLLEAGUES = 20
/** Those that were ended count too: each leaves an account and a user name behind. */
export const MOST_COLLEAGUES_EVER = 60
/** They sit in the same house: it is handed over today or tomorrow. */
const DAYS = 14

/**
 * Opens an account for another person of one's own recommender unit (R92), so that each signs in under their own name. The
 * one-time password is in the answer and nowhere else.
 *
 * Refuses notFound to who recommends nothing there, recommenderUnknown where the unit is no longer on the list, invalid
 * with `fields.name`, colleagueTooMany.
 */
export function openColleagueAccount({
  req,
  actor,
  now,
  contestId,
  name: typed,
}: Call & { contestId: unknown; name: unknown }): Promise<
  (IssuedAccount & { name: string }) | Refusal
> {
  return inHashingLine(
    () =>
      transact(req, async (transaction) => {
        const contest = await loadContest(req, contestId)
        const acting = contest ? actingRecommender(actor, contest.id) : refuse('notFound')
        if (isRefusal(acting)) return acting
        const unit = await findById(req, 'units', acting.unit)
        if (!contest || !unit) return refuse('notFound')
        if (!contest.recommenders.includes(unit.id)) return refuse('recommenderUnknown')
        const name = cleanText(typeof typed === 'string' ? typed : '')
        const wrong = checkName(name)
        if (wrong) return refuse('invalid', {}, { name: wrong })
        await lockRow(transaction, 'units', unit.id)
        const known = await recommenderAccounts({ req, contest: contest.id, unit: unit.id })
        if (known.length >= MOST_COLLEAGUES) {
          return refuse('colleagueTooMany', { max: MOST_COLLEAGUES })
        }
        const ever = await colleaguesOpened({ transaction, contest: contest.id, unit: unit.id })
        if (ever >= MOST_COLLEAGUES_EVER)
          return refuse('colleagueTooMany', { max: MOST_COLLEAGUES_EVER })
        const password = oneTimePassword(randomInt)
        const until = new Date(now.getTime() + DAYS * 24 * 3_600_000)
        const issue = { transaction, contest: contest.id, unit, name, password, until }
        const account = await createIssuedAccount(issue)
        if (isRefusal(account)) return account
        await appendActivity(transaction, {
          actor,
          now,
          action: 'openColleagueAccount',
          subject: 'accounts',
          subjectId: account.id,
          contest: contest.id,
          details: { unit: unit.id },
        })
        const { id, username } = account
        return { account: id, username, name, password, until: until.toISOString() }
      }),
    { isKnown: true },
  )
}

function checkName(name: string): Refusal | null {
  const label = labels('portal.account.name')
  if (name === '') return refuse('fieldRequired', label)
  const count = countCodePoints(name)
  return count > NAME_MAX ? refuse('fieldTooLong', { ...label, max: NAME_MAX, count }) : null
}
