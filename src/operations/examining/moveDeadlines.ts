import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { movedDeadlines } from '../../domain/contest/movedDeadlines.ts'
import type { MovedDeadline } from '../../domain/contest/movedDeadlines.ts'
import type { ContestDocument, EntryDocument } from '../../domain/documents/index.ts'
import { isReopened } from '../../domain/lifecycle/index.ts'
import { concernedByClose } from '../../queries/messages/concernedByClose.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tellMany } from '../../store/records/outbox.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'

export type DeadlinesMoved = {
  ok: true
  moved: MovedDeadline[]
  /** Entries that had lapsed and are back in the stage they left. */
  revived: string[]
  /** Those that stayed lapsed, with the code of why: a limit that others have used up meanwhile. */
  notRevived: { entry: string; code: string }[]
  /** Accounts that were told. */
  told: number
}

/**
 * What follows when the deadlines of a contest were moved, in the transaction that moved them: what had lapsed and has time
 * again goes back to the stage it left, and everybody concerned is told, in the portal and by mail. What the schedule alone
 * closed, drafts, recalls, recommending, is open again by itself; what was sealed stays so. Entries are given back by an
 * organiser alone; moved by a program, the deadline moves and nothing lapsed comes back.
 */
export function moveDeadlines({
  req,
  actor,
  now,
  before,
  after,
}: Call & { before: ContestDocument; after: ContestDocument }): Promise<DeadlinesMoved | Refusal> {
  return transact(req, async (transaction) => {
    const result: DeadlinesMoved = { ok: true, moved: [], revived: [], notRevived: [], told: 0 }
    result.moved = movedDeadlines({ before, after, now })
    const isReopening = before.examinationClosedAt !== after.examinationClosedAt
    if (result.moved.length === 0 && !isReopening) return result
    if (actor.kind === 'staff') {
      const lapsed = await findAll(req, 'entries', {
        and: [{ contest: { equals: after.id } }, { stage: { equals: 'lapsed' } }],
      })
      for (const entry of lapsed) {
        if (!isReopened({ entry, before, after, now })) continue
        const back = await revive({ req, actor, now, entry })
        if (isRefusal(back)) result.notRevived.push({ entry: entry.id, code: back.code })
        else result.revived.push(entry.id)
      }
    }
    // What nobody can see yet has nobody who waits for it.
    if (after.published) {
      for (const moved of result.moved) {
        result.told += await tellOf({ transaction, contest: after, moved, now })
      }
    }
    for (const { key, from, to } of result.moved) {
      await appendActivity(transaction, {
        actor,
        now,
        contest: after.id,
        subject: 'contests',
        subjectId: after.id,
        action: 'moveDeadline',
        details: {
          window: key,
          before: from,
          after: to,
          revived: result.revived.length,
          notRevived: result.notRevived,
          told: result.told,
        },
      })
    }
    return result
  })
}

/** From when to when the deadline was moved is told beside it (`tellOf`). */
function revive({
  entry,
  ...call
}: Call & { entry: EntryDocument }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'revive',
    entryId: entry.id,
    input: { ruleReason: { reasonCode: 'deadlineMoved' } },
  })
}

async function tellOf({
  transaction,
  contest,
  moved: { key, title, titleEn, from, to },
  now,
}: {
  transaction: Transaction
  contest: ContestDocument
  moved: MovedDeadline
  now: Date
}): Promise<number> {
  const people = await concernedByClose(transaction, { contest: contest.id, window: key })
  const params = {
    window: title,
    windowEn: titleEn ?? title,
    contest: contest.title,
    contestEn: contest.titleEn ?? contest.title,
    from: from ?? '',
    to: to ?? '',
    timeZone: contest.timeZone,
  }
  await tellMany(transaction, {
    contest: contest.id,
    template: `deadlineMoved.${key}`,
    now,
    messages: people.map(({ account, address, locale }) => ({ account, address, locale, params })),
  })
  return people.length
}
