import { dayOf } from '../../domain/basics/instants.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import {
  isUnitBehind,
  recommendationBoard,
} from '../../queries/recommending/recommendationBoard.ts'
import type { BoardRow } from '../../queries/recommending/recommendationBoard.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import type { Call } from '../shared/call.ts'
import { tablePeriod } from './tablePeriod.ts'

export type Reminded = {
  ok: true
  /** Units whose accounts were told. */
  told: string[]
  /** Told already today. */
  already: string[]
  /** Have nothing left to do. */
  settled: string[]
  /** Have no account that could be told. */
  unreachable: string[]
}

/**
 * Reminds recommenders of what they have still to do: each at most once a day of the contest's time zone, on record, however
 * often and by however many it is asked for. Refuses notAllowed, notFound.
 */
export function remindRecommenders({
  req,
  actor,
  now,
  contestId,
  units,
}: Call & { contestId: unknown; units: readonly string[] }): Promise<Reminded | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await loadContest(req, contestId)
    const may = contest ? checkOrganiser(actor, contest.id) : refuse('notFound')
    if (isRefusal(may)) return may
    if (!contest) return refuse('notFound')
    const reminded: Reminded = { ok: true, told: [], already: [], settled: [], unreachable: [] }
    const board = await recommendationBoard({ transaction, contest: contest.id })
    for (const row of board.filter(({ unit }) => units.includes(unit))) {
      const outcome = await remind({ transaction, contest, row, actor, now })
      reminded[outcome].push(row.unit)
    }
    return reminded
  })
}

async function remind({
  transaction,
  contest,
  row,
  actor,
  now,
}: Pick<Call, 'actor' | 'now'> & {
  transaction: Transaction
  contest: ContestDocument
  row: BoardRow
}): Promise<'told' | 'already' | 'settled' | 'unreachable'> {
  const { req } = transaction
  const { unit } = row
  if (!isUnitBehind(row)) return 'settled'
  await lockName(transaction, `remindRecommender:${contest.id}:${unit}`)
  const last = await findFirst(
    req,
    'activity',
    {
      and: [
        { contest: { equals: contest.id } },
        { subject: { equals: 'units' } },
        { subjectId: { equals: unit } },
        { action: { equals: 'remindRecommender' } },
      ],
    },
    '-at',
  )
  const today = dayOf(now, contest.timeZone)
  if (last && dayOf(new Date(last.at), contest.timeZone) === today) return 'already'
  const accounts = await recommenderAccounts({ req, contest: contest.id, unit })
  if (accounts.length === 0) return 'unreachable'
  const own = await contestOfRecommender(req, contest, unit)
  const { windows, timeZone } = own
  const period = await tablePeriod({ transaction, contest: own, unit, now })
  // After the close what holds is the first deadline that its entries were given.
  const until = period.ok ? period.value.until : null
  const closesAt = until ?? windows.findLast(({ key }) => key === 'recommendation')?.closesAt ?? ''
  const params = {
    waiting: String(row.waiting),
    unsealed: String(row.recommended + row.sentBack),
    closesAt,
    timeZone,
  }
  for (const { id: account } of accounts) {
    const message = { account, contest: contest.id, template: 'recommender.reminder', params, now }
    await tell(transaction, message)
  }
  await appendActivity(transaction, {
    actor,
    now,
    contest: contest.id,
    subject: 'units',
    subjectId: unit,
    action: 'remindRecommender',
    details: { accounts: accounts.length, waiting: row.waiting, unsealed: params.unsealed },
  })
  return 'told'
}
