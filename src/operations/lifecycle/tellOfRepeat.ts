import type {
  ContestDocument,
  EntryDocument,
  RepeatDocument,
} from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { appendActivity } from '../../store/database/activity.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'

/**
 * Puts on the record of both entries what became of the question which of them stays (R37), and tells their entrant where
 * that is theirs to know.
 */
export async function tellOfRepeat({
  transaction,
  repeat,
  entries,
  contest,
  actor,
  now,
  event,
}: {
  transaction: Transaction
  repeat: RepeatDocument
  entries: readonly [EntryDocument, EntryDocument]
  contest: ContestDocument
  actor: Actor
  now: Date
  event: 'ask' | 'remind' | 'settle' | 'lapse'
}): Promise<void> {
  const [one, other] = entries
  for (const [entry, beside] of [entries, [other, one] as const]) {
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: EVENTS[event],
      details: {
        repeat: repeat.id,
        other: beside.id,
        ...(event === 'ask' ? { due: repeat.due } : {}),
        ...(repeat.kept ? { kept: repeat.kept } : {}),
        ...(repeat.note ? { why: repeat.note } : {}),
      },
    })
  }
  const account = await entrantToTell(transaction.req, one)
  if (!account) return
  const [stays, beside] = repeat.kept === other.id ? [other, one] : [one, other]
  const named = ({ title, number }: EntryDocument) => [title, number].filter(Boolean).join(' ')
  await tell(transaction, {
    account,
    contest: contest.id,
    template: `repeat.${event}`,
    now,
    params: {
      title: named(stays),
      other: named(beside),
      file: repeat.fileName,
      due: repeat.due,
      timeZone: contest.timeZone,
      entry: stays.id,
    },
  })
}

const EVENTS = {
  ask: 'askRepeat',
  remind: 'remindRepeat',
  settle: 'settleRepeat',
  lapse: 'lapseRepeat',
} as const
