import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CategoryDocument, EntryDocument } from '../../domain/documents/index.ts'
import { chargesOf, checkLimit } from '../../domain/entry/limits.ts'
import type { Charge } from '../../domain/entry/limits.ts'
import { countTaken } from '../../queries/contest/entryCounts.ts'
import { grantedSlots } from '../../queries/entry/grantedSlots.ts'
import { joiningPersons } from '../../queries/entry/partners.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { sessionOf } from '../../store/database/session.ts'
import type { Session } from '../../store/database/session.ts'
import type { Transaction } from '../../store/database/transact.ts'

type Charged = Pick<EntryDocument, 'applicantKind' | 'unit' | 'person'> & { id?: string }

/**
 * Takes one slot of a category for an entry (R21–R25), from each person who enters it together (R13): who is charged is locked, then counted, then asked of the
 * rule. The slot is held until the entry is written in this transaction. Refuses `limitReachedUnit`,
 * `limitReachedPerson`, `limitReachedPartner`.
 */
export async function takeSlot({
  transaction,
  entry,
  category,
}: {
  transaction: Transaction
  entry: Charged
  category: Pick<CategoryDocument, 'id' | 'limits' | 'title'>
}): Promise<Refusal | void> {
  for (const charge of await lockCharged({ transaction, entry })) {
    const taken = await countTaken({
      transaction,
      category: category.id,
      charge,
      ...(entry.id ? { except: entry.id } : {}),
    })
    const granted = await grantedSlots({ transaction, category: category.id, charge })
    const { applicantKind } = entry
    const checked = checkLimit({ category, applicantKind, taken, granted, chargedAs: charge.kind })
    if (!isRefusal(checked)) continue
    const isPartner = charge.kind === 'person' && charge.id !== entry.person
    return isPartner ? refuseFor(transaction, { partner: charge.id, category }) : checked
  }
  const session = await sessionOf(transaction.req)
  if (entry.id) session.heldSlot = entry.id
}

/** Locks the unit or the persons an entry is charged to, before the entry itself (see the order in `lockRow`). */
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
  return charges
}

/** How many entries a partner has is nothing for the lead to know. */
async function refuseFor(
  { req }: Transaction,
  { partner, category }: { partner: string; category: Pick<CategoryDocument, 'title'> },
): Promise<Refusal> {
  const account = await findById(req, 'accounts', partner)
  return refuse('limitReachedPartner', {
    partner: account?.name ?? '',
    category: category.title,
  })
}

/** Whether the slot for this entry was taken in this very transaction and is not used up yet; asking uses it up. */
export function useHeldSlot(session: Session, entryId: string | undefined): boolean {
  if (entryId === undefined || session.heldSlot !== entryId) return false
  delete session.heldSlot
  return true
}
