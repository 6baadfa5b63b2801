import type { PayloadRequest } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { transact } from '../../store/database/transact.ts'

/**
 * What an operation would answer if it were called now: it is called, and everything it did is taken back, numbers and
 * messages included. Only for what goes through the database alone.
 *
 * @returns null where it would be done.
 */
export async function rehearse(
  req: PayloadRequest,
  operate: () => Promise<object | Refusal>,
): Promise<Refusal | null> {
  let refusal: Refusal | null = null
  await transact(req, async () => {
    const result = await operate()
    refusal = isRefusal(result) ? result : null
    return refuse('busy')
  })
  return refusal
}
