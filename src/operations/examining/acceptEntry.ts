import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { isConsentGone } from '../../domain/participants/consentGone.ts'
import { decide } from '../../domain/lifecycle/index.ts'
import type { ActionInput, ChecklistFinding } from '../../domain/lifecycle/index.ts'
import { toldApart } from '../../domain/participants/toldApart.ts'
import { objectingNames, partnersOf } from '../../queries/entry/partners.ts'
import { participantsOf } from '../../queries/participants/participantsOf.ts'
import { staffActor } from '../../queries/accounts/staffPeople.ts'
import { openProposals } from '../../queries/examining/proposals.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { endClaim } from '../../store/records/claims.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { recordExamination } from './recordExamination.ts'

type Accepting = Call & {
  entryId: unknown
  checklist: ChecklistFinding[]
  /** Needed where the entry differs from its sealed table. */
  reason?: string
  /** One of a batch: `reason` is for the record alone, and `words` for the entrant. */
  inBulk?: boolean
  words?: string
  /** Kept in the activity row. */
  details?: Record<string, unknown>
}

/**
 * 正式受理: every item of the checklist passed, an acceptance number given (R110, R111, R117). Where the category has two
 * readers, the first one's conclusion is kept and the entry goes back into the queue, for another examiner to come to
 * the same conclusion; it is accepted then. Refuses consentGoneByChild, licenceRefusedByPartner, and what `moveEntry` refuses.
 */
export async function acceptEntry({
  details = {},
  ...props
}: Accepting): Promise<EntryDocument | Refusal> {
  const { req, actor, now, entryId, seenAt, checklist, reason } = props
  const accepted = await moveEntry({
    req,
    actor,
    now,
    entryId,
    details,
    action: 'accept',
    ...(seenAt ? { seenAt } : {}),
    input: (locked) => inputOf(locked, props),
    follow: (locked) => recordExamination({ locked, actor, decision: 'accept', checklist, reason }),
  })
  const isFirst = isRefusal(accepted) && accepted.code === 'secondReaderMissing'
  return isFirst ? readFirst(props) : accepted
}

async function inputOf(
  { transaction: { req }, entry, category }: LockedEntry,
  { actor, checklist, reason, words, inBulk }: Accepting,
): Promise<ActionInput | Refusal> {
  const named = await participantsOf(req, entry)
  const gone = named.filter((each) => isConsentGone(each, entry))
  if (gone.length > 0) {
    const participants = gone.map((each) => toldApart(each, named)).join('、')
    return refuse('consentGoneByChild', { participants })
  }
  const objecting = objectingNames(await partnersOf(req, entry.id))
  if (objecting.length > 0) {
    return refuse('licenceRefusedByPartner', { partners: objecting.join('、') })
  }
  const brought = {
    checklist,
    ...(reason ? { reason } : {}),
    ...(words ? { words } : {}),
    ...(inBulk ? { inBulk } : {}),
  }
  if (!category.secondReader) return brought
  const first = (await openProposals(req, entry.id, 'accept')).find(
    ({ proposer }) => proposer !== actor.id,
  )
  const secondPerson = first ? await staffActor(req, first.proposer) : null
  return { ...brought, ...(secondPerson ? { secondPerson } : {}) }
}

function readFirst(props: Accepting): Promise<EntryDocument | Refusal> {
  const { req, actor, now, entryId, seenAt, checklist, reason } = props
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const input = await inputOf(locked, props)
    if (isRefusal(input)) return input
    const decided = decide({ action: 'accept', entry, contest, category, actor, now, input })
    // Another one read it first in this very moment.
    if (!isRefusal(decided)) return acceptEntry(props)
    if (decided.code !== 'secondReaderMissing') return decided
    if (seenAt && seenAt !== entry.updatedAt) return refuse('changedMeanwhile')
    const own = await openProposals(req, entry.id, 'accept')
    if (own.some(({ proposer }) => proposer === actor.id)) return decided
    const proposal = await createDocument(req, 'proposals', {
      contest: contest.id,
      entry: entry.id,
      action: 'accept',
      reason: reason ?? null,
      proposer: actor.id,
      state: 'open',
    })
    await endClaim(transaction, entry.id)
    await recordExamination({ locked, actor, decision: 'check', checklist, reason })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'propose',
      details: { proposal: proposal.id, proposed: 'accept' },
    })
    return (await findById(req, 'entries', entry.id)) ?? entry
  })
}
