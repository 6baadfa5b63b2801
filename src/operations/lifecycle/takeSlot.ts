import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { chargesOf, checkContestLimit, checkLimit } from '../../domain/entry/limits.ts'
import type { Charge } from '../../domain/entry/limits.ts'
import { countInContest, countTaken } from '../../queries/contest/entryCounts.ts'
import { grantedSlots } from '../../queries/entry/grantedSlots.ts'
import { joiningPersons } from '../../queries/entry/partners.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { sessionOf } from '../../store/database/session.ts'
import type { Session } from '../../store/database/session.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { checkParticipants, lockParticipants } from './lockParticipants.ts'

type Charged = Pick<EntryDocument, 'applicantKind' | 'unit' | 'person' | 'participants'> & {
  id?: string
}

/**
 * Takes one slot of a category and of its whole contest for an entry (R21–R25), from each person who enters it together (R13),
 * and from each participant whom it names: who is charged is locked, then counted, then asked of the rule. The slot is held
 * until the entry is written in this transaction. Refuses `limitReachedUnit`, `limitReachedPerson`, `limitReachedPartner`,
 * `limitReachedContest`, `limitReachedParticipant`.
 */
export async function takeSlot({
  transaction,
  entry,
  category,
  contest,
}: {
  transaction: Transaction
  entry: Charged
  category: Pick<CategoryDocument, 'id' | 'limits' | 'title'>
  contest: Pick<ContestDocument, 'id' | 'limits' | 'title'>
}): Promise<Refusal | void> {
  const except = entry.id ? { except: entry.id } : {}
  for (const charge of await lockCharged({ transaction, entry })) {
    const asked = { transaction, category: category.id, charge, ...except }
    const taken = await countTaken(asked)
    const granted = await grantedSlots({ transaction, category: category.id, charge })
    const { applicantKind } = entry
    const { kind: chargedAs } = charge
    const checked = checkLimit({ category, applicantKind, taken, granted, chargedAs })
    const inAll = await countInContest({ ...asked, contest })
    const refused = [checked, checkContestLimit({ contest, chargedAs, taken: inAll })].find(
      isRefusal,
    )
    if (!refused) continue
    const isPartner = charge.kind === 'person' && charge.id !== entry.person
    if (!isPartner) return refused
    const scope = isRefusal(checked) ? category : contest
    return refuseFor(transaction, { partner: charge.id, scope })
  }
  // Locked already; read as they are now.
  const participants = await lockParticipants(transaction, entry.participants ?? [])
  const full = await checkParticipants({ transaction, participants, category, contest, ...except })
  if (full) return full
  const session = await sessionOf(transaction.req)
  if (entry.id) session.heldSlot = entry.id
}

/** Locks the unit or the persons an entry is charged to, and who takes part in it, before the entry itself (see the order in `lockRow`). */
export async function lockCharged({
  transaction,
  entry,
}: {
  transaction: Transaction
  entry: Charged
}): Promise<Charge[]> {
  const joining = entry.id ? await joiningPersons(transaction.req, entry.id) : []
  const charges = chargesOf(entry, joining)
  for (const { kind, id } of charges.toSorted((a, b) => a.id.localeCompare(b.id))) {
    await lockRow(transaction, kind === 'unit' ? 'units' : 'accounts', id)
  }
  await lockParticipants(transaction, entry.participants ?? [])
  return charges
}

/** How many entries a partner has is nothing for the lead to know. */
async function refuseFor(
  { req }: Transaction,
  { partner, scope }: { partner: string; scope: Pick<CategoryDocument, 'title'> },
): Promise<Refusal> {
  const account = await findById(req, 'accounts', partner)
  return refuse('limitReachedPartner', {
    partner: account?.name ?? '',
    category: scope.title,
  })
}

/** Whether the slot for this entry was taken in this very transaction and is not used up yet; asking uses it up. */
export function useHeldSlot(session: Session, entryId: string | undefined): boolean {
  if (entryId === undefined || session.heldSlot !== entryId) return false
  delete session.heldSlot
  return true
}
