import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { formatNumber } from '../../domain/entry/numbering.ts'
import { isExaminable } from '../../domain/examining/examinable.ts'
import { changesOf, decide, isConcerned, mayTakeSlot } from '../../domain/lifecycle/index.ts'
import type { ActionInput, Move, RuleReason } from '../../domain/lifecycle/index.ts'
import { goesIntoTable } from '../../domain/tables/recommendationTable.ts'
import type { Action, Actor } from '../../domain/types/index.ts'
import { nextSequence } from '../../queries/contest/entryCounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { overtakeProposals } from '../../store/records/overtakeProposals.ts'
import type { Call } from '../shared/call.ts'
import { actorNow } from './actorNow.ts'
import { lockEntry } from './lockEntry.ts'
import type { LockedEntry } from './lockEntry.ts'
import { outdateTables } from './outdateTables.ts'
import { supersedeOpinions } from './supersedeOpinions.ts'
import { takeSlot } from './takeSlot.ts'
import { tellOfMove } from './tellOfMove.ts'

type MoveProps = Call & {
  action: Action
  entryId: unknown
  /** What the person brings along; worked out under the lock where it depends on what is stored. */
  input?: ActionInput | ((locked: LockedEntry) => Promise<ActionInput | Refusal>)
  /** Work that belongs to this action, in the same transaction, after the entry has moved. */
  follow?: (moved: LockedEntry, move: Move) => Promise<Refusal | void>
  /** Kept in the activity row beside the move: references and masked values only. */
  details?: Record<string, unknown>
}

/**
 * The one door through which an entry changes its stage (domain.md, lifecycle): lock, ask the rule, write, append to
 * `activity`, tell those concerned and refresh the pages, all in one transaction.
 */
export function moveEntry(props: MoveProps): Promise<EntryDocument | Refusal> {
  const { req, now, action, entryId } = props
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId, forSlot: mayTakeSlot(action) })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const actor = await actorNow(req, { actor: props.actor, entry })
    // Before anything is worked out of what was brought along: a stranger learns nothing, whatever that is (R92).
    if (!isConcerned({ actor, entry, contest: contest.id })) return refuse('notFound')
    const input =
      typeof props.input === 'function' ? await props.input(locked) : (props.input ?? {})
    if (isRefusal(input)) return input
    const move = decide({ action, entry, contest, category, actor, now, input })
    if (isRefusal(move)) return move
    if (props.seenAt && props.seenAt !== entry.updatedAt) return refuse('changedMeanwhile')
    const free = move.value.slot === 'takes' ? await takeSlot(locked) : null
    if (isRefusal(free)) return free
    const moved = await updateDocument(req, 'entries', entry.id, {
      ...changesOf(move.value),
      ...(endsClaim({ actor, entry, to: move.value.to })
        ? { claimedBy: null, claimedUntil: null }
        : {}),
      ...(await numbersOf(locked, move.value)),
    })
    if (move.value.supersedesOpinion) await supersedeOpinions({ req, entryId: entry.id, now })
    const after = { ...locked, entry: moved }
    const refused = await props.follow?.(after, move.value)
    if (refused) return refused
    await outdateTablesAfter({ transaction, before: entry, after: moved })
    await overtakeProposals({ transaction, entry: entry.id, now })
    await appendActivity(transaction, {
      actor,
      now,
      action,
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      from: entry.stage,
      to: move.value.to,
      details: {
        ...props.details,
        ...reasonsOf(input),
        ...(move.value.inGrace ? { inGrace: true } : {}),
      },
    })
    const { note: _ofRecord, ...said } = reasonsOf(input)
    await tellOfMove({ locked: after, before: entry, actor, now, action, said })
    await touchPages({ req, tags: [`contest:${contest.id}`] })
    return (await findById(req, 'entries', entry.id)) ?? moved
  })
}

/** What is told to the entrant, as `reason`, and what of a batch is for the record alone, as `note`. */
function reasonsOf({
  reason,
  ruleReason,
  words,
  inBulk,
}: ActionInput): Partial<RuleReason> & { reason?: string; note?: string } {
  if (ruleReason) return ruleReason
  if (!inBulk) return reason ? { reason } : {}
  return { ...(words ? { reason: words } : {}), ...(reason ? { note: reason } : {}) }
}

/** An examiner keeps what they have taken while its recommender works on it; a decision of staff, or its leaving, ends that. */
const endsClaim = ({
  actor,
  entry,
  to,
}: {
  actor: Actor
  entry: EntryDocument
  to: EntryDocument['stage']
}): boolean =>
  Boolean(entry.claimedBy) &&
  (actor.kind === 'staff' || !isExaminable({ stage: to, route: entry.route }))

/** A table generated before an entry came into it, or left it by any road but its seal, is outdated. */
async function outdateTablesAfter({
  transaction,
  before,
  after,
}: {
  transaction: Transaction
  before: EntryDocument
  after: EntryDocument
}): Promise<void> {
  if (after.stage === 'sealed') return
  for (const { recommender: unit, contest, ...entry } of [before, after]) {
    if (unit && goesIntoTable(entry)) await outdateTables({ transaction, contest, unit })
  }
}

/** Numbers are given under a lock of their category, so that acceptance numbers have no gap (domain.md decision 8). */
async function numbersOf(
  { transaction, entry, contest, category }: LockedEntry,
  { gives }: Move,
): Promise<Partial<EntryDocument>> {
  if (gives === null) return {}
  if (gives === 'number' ? entry.number : entry.acceptanceNumber) return {}
  await lockName(transaction, `${gives}:${category.id}`)
  const kind = gives === 'number' ? 'entry' : 'acceptance'
  const sequence = await nextSequence({ transaction, category: category.id, kind })
  const number = formatNumber({ kind, year: contest.edition, code: category.code, sequence })
  return gives === 'number'
    ? { number, numberSequence: sequence }
    : { acceptanceNumber: number, acceptanceSequence: sequence }
}
