import type { Applying } from '../domain/applicant.ts'
import { lockRow } from '../store/lock.ts'
import type { Transaction } from '../store/transact.ts'

/** Locks the unit or person that enters, first of all locks (see the order in `lockRow`). */
export async function lockApplying(transaction: Transaction, applying: Applying): Promise<void> {
  if (applying.unit !== null) await lockRow(transaction, 'units', applying.unit)
  else await lockRow(transaction, 'accounts', applying.person)
}
