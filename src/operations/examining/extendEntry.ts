import { localInstant } from '../../domain/basics/localInstant.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { checkExtension } from '../../domain/lifecycle/checkExtension.ts'
import { mayExtend } from '../../domain/lifecycle/mayExtend.ts'
import { asksRecommendation } from '../../domain/lifecycle/routes.ts'
import { goesIntoTable } from '../../domain/tables/recommendationTable.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * 单独延期: one entry gets a deadline of its own, with a reason; until then its entrant and its recommender may do what the
 * schedule has closed (R108). Both are told. What had lapsed comes back to the stage it left. Refuses notFound, notAllowed,
 * wrongStage, reasonMissing, extensionPast, and what `checkExtension` does.
 */
export function extendEntry({
  req,
  actor,
  now,
  entryId,
  until,
  reason,
}: Call & {
  entryId: unknown
  /** As `localInstant` reads it in the contest's own time zone; '' where none was given. */
  until: string
  reason: string
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const allowed = mayExtend({ actor, entry, contest: contest.id, category })
    if (isRefusal(allowed)) return allowed
    if (entry.stage === 'lapsed') {
      return extendLapsed({ req, actor, now, entry, until, reason, timeZone: contest.timeZone })
    }
    const extendedUntil = localInstant(until, contest.timeZone)
    if (extendedUntil === null) return refuse('extensionPast')
    const gives = checkExtension({
      until: extendedUntil,
      entry: {
        ...entry,
        asksRecommendation: asksRecommendation(entry, category),
        papersDue: category.fileSlots.flatMap(({ due, dueBy }) =>
          due === 'acceptance' && dueBy ? [dueBy] : [],
        ),
      },
      contest,
      now,
    })
    if (isRefusal(gives)) return gives
    const why = reason.trim()
    if (!why) return refuse('reasonMissing')
    await updateDocument(req, 'entries', entry.id, { extendedUntil })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'extend',
      details: { reason: why, until: extendedUntil },
    })
    const account = await entrantToTell(req, entry)
    if (account) {
      await tell(transaction, {
        account,
        contest: contest.id,
        template: 'extendEntry',
        now,
        params: {
          title: entry.title ?? '',
          number: entry.number ?? '',
          entry: entry.id,
          until: extendedUntil,
          timeZone: contest.timeZone,
          reason: why,
        },
      })
    }
    const waits = entry.stage === 'submitted' || goesIntoTable(entry)
    const unit = waits ? entry.recommender : null
    for (const { id } of unit
      ? await recommenderAccounts({ req, contest: contest.id, unit })
      : []) {
      await tell(transaction, {
        account: id,
        contest: contest.id,
        template: 'recommender.entryExtended',
        now,
        params: {
          title: entry.title ?? '',
          closesAt: extendedUntil,
          timeZone: contest.timeZone,
        },
      })
    }
    return (await findById(req, 'entries', entry.id)) ?? entry
  })
}

/** What had lapsed comes back to the stage it left, and then has its time. */
async function extendLapsed({
  entry: { id: entryId },
  until,
  reason,
  timeZone,
  ...call
}: Call & {
  entry: EntryDocument
  until: string
  reason: string
  timeZone: string
}): Promise<EntryDocument | Refusal> {
  const instant = localInstant(until, timeZone)
  if (instant === null || Date.parse(instant) <= call.now.getTime()) return refuse('extensionPast')
  const back = await moveEntry({ ...call, action: 'revive', entryId, input: { reason } })
  return isRefusal(back) ? back : extendEntry({ ...call, entryId, until, reason })
}
