import { chargesOf, checkLimit } from '../domain/limits.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { CategoryDocument, EntryDocument } from '../domain/types/index.ts'
import { countTaken } from '../queries/entryCounts.ts'
import { grantedSlots } from '../queries/grantedSlots.ts'
import { lockRow } from '../store/lock.ts'
import { sessionOf } from '../store/session.ts'
import type { Session } from '../store/session.ts'
import type { Transaction } from '../store/transact.ts'

type Charged = Pick<EntryDocument, 'applicantKind' | 'unit' | 'person'> & { id?: string }

/**
 * Takes one slot of a category for an entry (R21–R25): whom it is charged to is locked, then counted, then asked of the
 * rule. The slot is held until the entry is written in this transaction. Refuses `limitReachedUnit`, `limitReachedPerson`.
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
  await lockCharged({ transaction, entry })
  for (const charge of chargesOf(entry)) {
    const taken = await countTaken({
      transaction,
      category: category.id,
      charge,
      ...(entry.id ? { except: entry.id } : {}),
    })
    const granted = await grantedSlots({ transaction, category: category.id, charge })
    const { applicantKind } = entry
    const checked = checkLimit({ category, applicantKind, taken, granted, chargedAs: charge.kind })
    if (isRefusal(checked)) return checked
  }
  if (entry.id) HELD.set(await sessionOf(transaction.req), entry.id)
}

/** Locks the unit or person an entry is charged to, before the entry itself (see the order in `lockRow`). */
export async function lockCharged({
  transaction,
  entry,
}: {
  transaction: Transaction
  entry: Charged
}): Promise<void> {
  for (const { kind, id } of chargesOf(entry)) {
    await lockRow(transaction, kind === 'unit' ? 'units' : 'accounts', id)
  }
}

/** Whether the slot for this entry was taken in this very transaction and is not used up yet; asking uses it up. */
export function useHeldSlot(session: Session, entryId: string | undefined): boolean {
  if (entryId === undefined || HELD.get(session) !== entryId) return false
  return HELD.delete(session)
}

/** The entry a transaction has just taken a slot for; it goes with the transaction. */
const HELD = new WeakMap<Session, string>()
