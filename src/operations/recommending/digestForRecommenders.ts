import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { DELIVERY_DAYS } from '../../domain/messages/delivery.ts'
import { isDigestDue } from '../../domain/messages/reminders.ts'
import { newsForRecommenders } from '../../queries/recommending/newsForRecommenders.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { post } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'

/**
 * Writes each recommender's account that has something new since its last letter one e-mail of it, one a day at most. What
 * is new stands in the portal already.
 *
 * @returns how many letters were written
 */
export function digestForRecommenders({
  req,
  actor,
  now,
  contest,
}: Call & { contest: ContestDocument }): Promise<number | Refusal> {
  return transact(req, async (transaction) => {
    await lockName(transaction, `digestForRecommenders:${contest.id}`)
    const news = await newsForRecommenders(transaction, contest.id)
    const due = news.filter(({ last }) => isDigestDue({ timeZone: contest.timeZone, last, now }))
    for (const { account, address, locale, count, waiting } of due) {
      await post(transaction, {
        channel: 'email',
        account,
        address,
        locale,
        contest: contest.id,
        now,
        template: 'recommender.digest',
        params: { count: String(count), waiting: String(waiting) },
        expiresAt: new Date(now.getTime() + DELIVERY_DAYS * 86_400_000),
      })
    }
    if (due.length > 0) {
      await appendActivity(transaction, {
        actor,
        now,
        contest: contest.id,
        action: 'digestForRecommenders',
        subject: 'contests',
        subjectId: contest.id,
        details: { letters: due.length },
      })
    }
    return due.length
  })
}
