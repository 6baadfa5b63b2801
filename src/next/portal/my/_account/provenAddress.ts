import { headers } from 'next/headers'

import { checkCodeOpen, isProven, secondsToNextCode } from '#src/domain/accounts/verification.ts'
import type { CodePurpose } from '#src/domain/accounts/verification.ts'
import { readCodeCookie } from '#src/store/cookies/codeCookie.ts'
import { findById } from '#src/store/database/documents.ts'
import type { Visit } from '../../_frame/visitor.ts'

/** How far this browser has come with proving an address: none yet, a code is under way, or proven. */
export type Proving = Unproven | { step: 'rest'; address: string }
export type Unproven =
  | { step: 'address' }
  /** `waitSeconds`: until another code may be asked for. */
  | { step: 'code'; address: string; waitSeconds: number }

/**
 * The code this browser asked for decides, not the address of the page.
 *
 * @param wanted `address` begins anew with another one
 */
export async function provingOf(
  { req, now }: Visit,
  { purpose, wanted }: { purpose: CodePurpose; wanted: unknown },
): Promise<Proving> {
  const secret = req.payload.secret
  const id = wanted === 'address' ? null : readCodeCookie({ headers: await headers(), secret })
  const sent = id && (await findById(req, 'codes', id))
  if (!sent || sent.purpose !== purpose) return { step: 'address' }
  const { address } = sent
  if (isProven({ sent, now })) return { step: 'rest', address }
  // A code that is out of date is asked for anew on its own page, where the address stands.
  const isOver = Boolean(sent.usedAt ?? sent.verifiedAt)
  if (isOver || (checkCodeOpen({ sent, now }) && wanted !== 'code')) return { step: 'address' }
  return { step: 'code', address, waitSeconds: secondsToNextCode({ sent, now }) }
}
