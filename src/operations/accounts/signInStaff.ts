import type { PayloadRequest } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { findFirst } from '../../store/database/documents.ts'
import { recordAttempt, tryPassword } from './tryPassword.ts'
import type { Opened } from './tryPassword.ts'

/** Staff sign in by their address, in this spelling. */
export const staffName = (typed: unknown): string =>
  typeof typed === 'string' ? typed.slice(0, 320).toLowerCase().trim() : ''

/**
 * Signs a member of staff in to the panel, under the same limits and in the same words as the portals; who works here is told
 * neither by the words, the limits nor the time taken. Every success and failure is on the record. Refuses:
 * wrongCredentials, triesUsed with `minutes`, busy.
 */
export async function signInStaff({
  req,
  now,
  email,
  password,
}: {
  req: PayloadRequest
  now: Date
  email: unknown
  password: unknown
}): Promise<Opened | Refusal> {
  if (typeof password !== 'string') return refuse('wrongCredentials')
  const name = staffName(email)
  const user = name ? await findFirst(req, 'staff', { email: { equals: name } }) : null
  const attempt = { req, now, collection: 'staff', name, password, user } as const
  const opened = await tryPassword(attempt)
  if (isRefusal(opened)) return opened
  await recordAttempt(attempt, 'signIn')
  return opened
}
