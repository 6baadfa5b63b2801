import type { Applying } from '../../domain/units/applicant.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'

/**
 * Locks the unit or person that enters, first of all locks (see the order in `lockRow`). Who waited for a merge of units
 * enters for the unit that theirs has become.
 */
export async function lockApplying(
  transaction: Transaction,
  applying: Applying,
): Promise<Applying> {
  if (applying.unit === null) {
    await lockRow(transaction, 'accounts', applying.person)
    return applying
  }
  await lockRow(transaction, 'units', applying.unit)
  const unit = await findById(transaction.req, 'units', applying.unit)
  return unit?.mergedInto
    ? lockApplying(transaction, { unit: unit.mergedInto, person: null })
    : applying
}
