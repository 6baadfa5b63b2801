import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import type {
  ContestDocument,
  EntryDocument,
  RepeatDocument,
} from '../../domain/documents/index.ts'
import { actsAs } from '../../domain/lifecycle/performers.ts'
import { isReminderDue, laterOf } from '../../domain/lifecycle/repeats.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { standingOf } from '../../queries/examining/repeats.ts'
import type { StandingRepeat } from '../../queries/examining/repeats.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { actorNow } from '../lifecycle/actorNow.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import { tellOfRepeat } from '../lifecycle/tellOfRepeat.ts'
import type { Call } from '../shared/call.ts'
import { eliminateEntry } from './eliminateEntry.ts'

type Answering = Call & { entryId: unknown; repeatId: unknown; keep: unknown }

/**
 * The entrant says which of two entries with one film stays (R37); the other is withdrawn by it, for good. Of two who answer
 * at once the first is heard. Refuses notFound, repeatDecided, repeatKeepMissing, and what withdrawing does.
 *
 * @returns the entry that stays
 */
export function chooseRepeat(answering: Answering): Promise<EntryDocument | Refusal> {
  return answer(answering, async ({ actor, contest, entries: [one] }) => {
    if (!actsAs({ performer: 'entrant', actor, entry: one, contest: contest.id })) {
      return refuse('notFound')
    }
    return ({ leaving, call, repeat }) =>
      moveEntry({ ...call, action: 'withdraw', entryId: leaving, details: { repeat: repeat.id } })
  })
}

/**
 * Staff say it in place of the entrant, with a reason: the other is eliminated, or with no `keep` both stay. Refuses notFound,
 * notAllowed, reasonMissing, repeatDecided, repeatKeepMissing, and what eliminating does.
 *
 * @returns the entry that stays, or the one it was asked of
 */
export function answerRepeat({
  reason,
  ...answering
}: Answering & { reason: string }): Promise<EntryDocument | Refusal> {
  const why = reason.trim()
  return answer({ ...answering, reason: why }, async ({ actor, contest }) => {
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    if (!why) return refuse('reasonMissing')
    return ({ leaving, call }) => eliminateEntry({ ...call, entryId: leaving, reason: why })
  })
}

/** What one question is to the clock: it lapses, is settled once its day has passed, or is reminded of. Values only, however often it is asked. */
export function tendRepeat({
  repeatId,
  ...call
}: Call & { repeatId: string }): Promise<RepeatDocument | Refusal> {
  const { req, actor, now } = call
  return transact(req, async (transaction) => {
    const standing = await lockRepeat(transaction, repeatId, now)
    if (!standing || standing.repeat.state !== 'asked') return refuse('repeatDecided')
    const { repeat, entries, lapses, contest } = standing
    if (lapses)
      return end({ transaction, standing, call, change: { state: 'lapsed', note: lapses } })
    if (now.getTime() >= Date.parse(repeat.due)) {
      const { id: leaving } = laterOf(...entries)
      const gone = await moveEntry({
        ...call,
        action: 'eliminate',
        entryId: leaving,
        input: { ruleReason: { reasonCode: 'repeatUndecided', reasonFile: repeat.fileName } },
        details: { repeat: repeat.id },
      })
      if (isRefusal(gone)) return gone
      const kept = entries.find(({ id }) => id !== leaving)?.id ?? null
      return end({ transaction, standing, call, change: { state: 'settled', kept } })
    }
    if (!isReminderDue(repeat, now)) return repeat
    await tellOfRepeat({ transaction, repeat, entries, contest, actor, now, event: 'remind' })
    return updateDocument(req, 'repeats', repeat.id, { remindedAt: now.toISOString() })
  })
}

type Locked = StandingRepeat & { contest: ContestDocument }
type Leave = (props: {
  leaving: string
  call: Call
  repeat: RepeatDocument
}) => Promise<EntryDocument | Refusal>

/** Who answers first is heard; `may` says whether this person may, and how the entry that does not stay leaves. */
function answer(
  { entryId, repeatId, keep, reason = null, ...call }: Answering & { reason?: string | null },
  may: (asked: Locked & Pick<Call, 'actor'>) => Promise<Leave | Refusal>,
): Promise<EntryDocument | Refusal> {
  const { req, now } = call
  return transact(req, async (transaction) => {
    const standing = await lockRepeat(transaction, repeatId, now)
    const asked = standing?.entries.find(({ id }) => id === entryId)
    if (!standing || !asked) return refuse('notFound')
    const actor = await actorNow(req, { actor: call.actor, entry: asked })
    const leave = await may({ ...standing, actor })
    if (typeof leave !== 'function') return leave
    const { repeat, entries, lapses } = standing
    if (repeat.state !== 'asked' || lapses) return refuse('repeatDecided')
    if (reason !== null && keep === '') {
      const change = { state: 'lapsed', note: 'staff', reason } as const
      await end({ transaction, standing, call, change })
      return asked
    }
    const kept = entries.find(({ id }) => id === keep)
    const leaving = entries.find(({ id }) => id !== keep)
    if (!kept || !leaving) return refuse('repeatKeepMissing')
    const gone = await leave({ leaving: leaving.id, call, repeat })
    if (isRefusal(gone)) return gone
    await end({ transaction, standing, call, change: { state: 'settled', kept: kept.id, reason } })
    return (await findById(req, 'entries', kept.id)) ?? kept
  })
}

async function lockRepeat(
  transaction: Transaction,
  repeatId: unknown,
  now: Date,
): Promise<Locked | null> {
  const { req } = transaction
  const found = await findById(req, 'repeats', repeatId)
  if (!found) return null
  await lockRow(transaction, 'repeats', found.id)
  // Whoever opens a round or takes an entry away meanwhile waits, or is seen here.
  for (const id of [found.entry, found.other]) await lockRow(transaction, 'entries', id)
  const [repeat, contest] = await Promise.all([
    findById(req, 'repeats', found.id),
    loadContest(req, found.contest),
  ])
  const standing = repeat && contest && (await standingOf({ req, repeat, contest, now }))
  return standing ? { ...standing, contest } : null
}

async function end({
  transaction,
  standing: { repeat, entries, contest },
  call: { actor, now },
  change,
}: {
  transaction: Transaction
  standing: Locked
  call: Call
  change: Partial<RepeatDocument> & Pick<RepeatDocument, 'state'>
}): Promise<RepeatDocument> {
  const ended = await updateDocument(transaction.req, 'repeats', repeat.id, {
    ...change,
    by: actor.kind,
    settledAt: now.toISOString(),
  })
  const event = change.state === 'settled' ? 'settle' : 'lapse'
  await tellOfRepeat({ transaction, repeat: ended, entries, contest, actor, now, event })
  return ended
}
