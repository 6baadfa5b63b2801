import type { Outcome } from '../../domain/basics/refusal.ts'
import { checkQuota } from '../../domain/files/uploads.ts'
import { heldBytes } from '../../queries/files/heldBytes.ts'
import { readerOf } from '../../store/database/database.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Call } from '../shared/call.ts'

/**
 * Whether an account may bring so many bytes more, by what the installation grants each. Without `within` it is only
 * asked; to announce an upload it is asked again inside the transaction, under a lock. Refuses uploadQuotaUsed.
 */
export async function checkUploadQuota({
  req,
  actor,
  bytes,
  within,
}: Pick<Call, 'req' | 'actor'> & { bytes: number; within?: Transaction }): Promise<Outcome> {
  const { uploadQuotaBytes } = settingsOf(req.payload)
  const held = await heldBytes(within ?? readerOf(req.payload), actor.id)
  return checkQuota({ bytes, heldBytes: held, quotaBytes: uploadQuotaBytes })
}
