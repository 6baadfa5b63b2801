import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { firstRecommenderAccount } from '../../queries/recommending/recommenderAccounts.ts'
import { findById } from '../../store/database/documents.ts'
import type { Call } from '../shared/call.ts'
import { issueRecommenderAccount } from './issueRecommenderAccount.ts'
import type { IssuedAccount } from './issueRecommenderAccount.ts'

/** As many at once: a password takes a while to hash, and an answer that is lost takes its passwords with it. */
export const MOST_ISSUED_AT_ONCE = 25

export type IssuedToUnit = IssuedAccount & { unit: string; name: string }
export type NotIssued = { unit: string; name: string; refusal: Refusal }

/**
 * Issues accounts to several units (R80, R92): `issue` to those that have none, `reissue` a new password for the first
 * account of each, or an account where there is none. Each unit stands for itself: what is refused to one is given to the
 * others. The passwords are in the answer and nowhere else.
 *
 * Refuses notFound, notAllowed, invalid for more than MOST_ISSUED_AT_ONCE; single units with what `issueRecommenderAccount` refuses.
 */
export async function issueRecommenderAccounts({
  contestId,
  unitIds,
  mode,
  days,
  ...call
}: Call & {
  contestId: string
  unitIds: readonly string[]
  mode: 'issue' | 'reissue'
  days?: number
}): Promise<{ issued: IssuedToUnit[]; refused: NotIssued[] } | Refusal> {
  if (unitIds.length > MOST_ISSUED_AT_ONCE) return refuse('invalid')
  const contest = await loadContest(call.req, contestId)
  const may = contest ? checkOrganiser(call.actor, contest.id) : refuse('notFound')
  if (isRefusal(may)) return may
  const issued: IssuedToUnit[] = []
  const refused: NotIssued[] = []
  for (const unit of new Set(unitIds)) {
    // A unit that is not on the list is not told by its name either.
    const listed = contest?.recommenders.includes(unit) ? unit : null
    const name = (await findById(call.req, 'units', listed))?.name ?? ''
    const known =
      mode === 'reissue'
        ? await firstRecommenderAccount({ req: call.req, contest: contestId, unit })
        : null
    const account = await issueRecommenderAccount({
      ...call,
      contestId,
      unitId: unit,
      onlyFirst: !known,
      ...(known ? { accountId: known.id } : {}),
      ...(days ? { days } : {}),
    })
    if (isRefusal(account)) refused.push({ unit, name, refusal: account })
    else issued.push({ ...account, unit, name })
  }
  return { issued, refused }
}
