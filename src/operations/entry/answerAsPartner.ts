import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryPartnerDocument } from '../../domain/documents/index.ts'
import { chargesOf, checkContestLimit, checkLimit, slotTaking } from '../../domain/entry/limits.ts'
import { mayAnswer } from '../../domain/units/joint.ts'
import { countInContest, countTaken } from '../../queries/contest/entryCounts.ts'
import { grantedSlots } from '../../queries/entry/grantedSlots.ts'
import { partnerRoles } from '../../queries/entry/partners.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { tellLeadOfPartner } from './tellLeadOfPartner.ts'

/**
 * A partner confirms that they take part in an entry, or that they do not (R13); a confirmation is taken back the same way
 * until the entry is handed in, afterwards only once its lead has recalled it. Confirming an entry that holds its slot
 * already (it came back for changes) is counted at once, under lock.
 *
 * Refuses notFound to who was not named, partnerFixed, limitReachedPerson.
 */
export function answerAsPartner({
  req,
  actor,
  now,
  entryId,
  confirm,
}: Call & { entryId: unknown; confirm: boolean }): Promise<EntryPartnerDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'accounts', actor.id)
    const locked = await lockEntry({ transaction, entryId })
    const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    if (isRefusal(locked) || !account) return refuse('notFound')
    const { entry, contest } = locked
    const [partner] = await partnerRoles(req, { account, entry: entry.id })
    if (!partner) return refuse('notFound')
    const may = mayAnswer(entry)
    if (isRefusal(may)) return may
    const full = confirm && !partner.unit ? await checkOwnSlot(locked, account.id) : null
    if (full) return full
    const template = confirm ? 'partner.confirmed' : 'partner.declined'
    await tellLeadOfPartner(transaction, { entry, contest, partner, account, template, now })
    await appendActivity(transaction, {
      actor,
      now,
      action: confirm ? 'confirmPartner' : 'declinePartner',
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      details: { partner: partner.id },
    })
    return updateDocument(req, 'entryPartners', partner.id, {
      state: confirm ? 'confirmed' : 'declined',
      by: account.id,
      decidedAt: now.toISOString(),
      ...(confirm ? { confirmedAt: now.toISOString() } : {}),
      ...(partner.kind === 'person' ? { account: account.id } : {}),
    })
  })
}

/** A draft is counted when it is handed in. */
async function checkOwnSlot(
  { transaction, entry, category, contest }: LockedEntry,
  person: string,
): Promise<Refusal | null> {
  const charge = { kind: 'person', id: person } as const
  const isCharged = chargesOf(entry, [person]).some(({ id }) => id === person)
  if (!isCharged || !slotTaking(entry.stage)) return null
  const asked = { transaction, category: category.id, charge }
  const { applicantKind } = entry
  const left = checkLimit({
    category,
    applicantKind,
    chargedAs: 'person',
    taken: await countTaken({ ...asked, except: entry.id }),
    granted: await grantedSlots(asked),
  })
  if (isRefusal(left)) return left
  const inAll = await countInContest({ ...asked, contest, except: entry.id })
  const free = checkContestLimit({ contest, chargedAs: 'person', taken: inAll })
  return isRefusal(free) ? free : null
}
