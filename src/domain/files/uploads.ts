import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'

/** An upload that nobody went on with for so long is given up, and its bytes are removed. */
export const UPLOAD_HOURS = 24

/** What the unfinished and stored files of one account may weigh together unless the installation says otherwise. 20 GiB. */
export const UPLOAD_QUOTA = 20 * 2 ** 30

/** Whether an upload was left alone for too long; `lastByteAt` is when bytes last came, or it began. */
export function isUploadExpired({ lastByteAt, now }: { lastByteAt: Date; now: Date }): boolean {
  return now.getTime() - lastByteAt.getTime() > UPLOAD_HOURS * 3_600_000
}

/**
 * Whether so many bytes more may come from an account.
 *
 * @param heldBytes stored, and announced by its unfinished uploads.
 *   Refuses uploadQuotaUsed.
 */
export function checkQuota({
  bytes,
  heldBytes,
  quotaBytes,
}: {
  bytes: number
  heldBytes: number
  quotaBytes: number
}): Outcome {
  const leftBytes = Math.max(0, quotaBytes - heldBytes)
  return bytes > leftBytes ? refuse('uploadQuotaUsed', { quotaBytes, leftBytes }) : ok()
}
