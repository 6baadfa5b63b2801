import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { issuedAccounts } from '../../queries/accounts/issuedAccounts.ts'
import type { IssuedName } from '../../queries/accounts/issuedAccounts.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/** What stands on one letter. */
export type LetterToPrint = IssuedName & { password: string }

/**
 * The letters by which units get to know their accounts (账号通知单), in the order asked for, and a line on the record that
 * they were printed.
 *
 * The one-time passwords come from whoever was given them at issuing a moment ago: they are kept nowhere in clear, so no
 * letter can be made from what is stored, and a job in the queue would have to hold them. All else on the letter is read
 * from the record. Accounts that have been used since, or belong to no recommender of the contest, get none.
 *
 * Refuses notFound, also where no letter is left; notAllowed.
 */
export function lettersToPrint({
  req,
  actor,
  now,
  contestId,
  letters,
}: Call & {
  contestId: unknown
  letters: readonly { account: string; password: string }[]
}): Promise<{ contest: ContestDocument; letters: LetterToPrint[] } | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await loadContest(req, contestId)
    const may = contest ? checkOrganiser(actor, contest.id) : refuse('notFound')
    if (isRefusal(may)) return may
    if (!contest) return refuse('notFound')
    const accounts = letters.map(({ account }) => account)
    const names = await issuedAccounts({ transaction, contest: contest.id, accounts })
    const printable = letters.flatMap(({ account, password }) => {
      const name = names.get(account)
      return name ? [{ ...name, password }] : []
    })
    if (printable.length === 0) return refuse('notFound')
    await appendActivity(transaction, {
      actor,
      now,
      action: 'printAccountLetters',
      subject: 'contests',
      subjectId: contest.id,
      contest: contest.id,
      details: { count: printable.length },
    })
    return { contest, letters: printable }
  })
}
