import { formatInstant } from '../../domain/basics/instants.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import type { Reminder } from '../../domain/messages/reminders.ts'
import { openWork } from '../../queries/entry/openWork.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { tellMany } from '../../store/records/outbox.ts'
import { twinsOf } from '../../translations/twins.ts'
import type { Call } from '../shared/call.ts'

/**
 * Reminds everybody whom a close still concerns, once for each reminder however often and by however many workers it is
 * asked for. A courtesy: nothing hangs on it.
 *
 * @returns how many accounts were reminded
 */
export async function remindOfClose({
  req,
  actor,
  now,
  contest,
  reminder: { window, closesAt, days, since, unit, except, isOwn, key },
}: Call & { contest: ContestDocument; reminder: Reminder }): Promise<number | Refusal> {
  const done = () =>
    findFirst(req, 'activity', {
      and: [
        { action: { equals: 'remindOfClose' } },
        { subjectId: { equals: contest.id } },
        { to: { equals: key } },
      ],
    })
  if (await done()) return 0
  return transact(req, async (transaction) => {
    await lockName(transaction, `remindOfClose:${contest.id}`)
    if (await done()) return 0
    const open = await openWork(transaction, {
      contest: contest.id,
      window,
      since,
      unit,
      except,
      closesAt,
      isOwn,
    })
    const at = twinsOf('at', (locale) => formatInstant(closesAt, contest.timeZone, locale))
    await tellMany(transaction, {
      contest: contest.id,
      template: `deadline.${window}`,
      now,
      messages: open.map(({ account, address, locale, count, title }) => ({
        account,
        address,
        locale,
        params: { title, count: String(count), ...at },
      })),
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      action: 'remindOfClose',
      to: key,
      subject: 'contests',
      subjectId: contest.id,
      details: { window, days, accounts: open.length, ...(unit ? { unit } : {}) },
    })
    return open.length
  })
}
