import { timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { CODE_TRIES, checkCodeOpen } from '../../domain/accounts/verification.ts'
import { cleanCode } from '../../domain/basics/cleanText.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CodeDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { codeDigest } from './sendCode.ts'

/**
 * Takes the code that was sent: a right one proves the address for an hour, a wrong one is counted, and the fifth closes it.
 *
 * Refuses: codeExpired; invalid with codeWrong under `code` and the tries `left`.
 */
export async function verifyCode({
  req,
  now,
  codeId,
  code: typed,
}: {
  req: PayloadRequest
  now: Date
  /** As the browser's own cookie says; null = it asked for none. */
  codeId: string | null
  code: unknown
}): Promise<CodeDocument | Refusal> {
  const code = typeof typed === 'string' ? cleanCode(typed.slice(0, 100)).replace(/\s/g, '') : ''
  // A wrong try has to stay on record: it is no refusal before the transaction has ended.
  const tried = await transact(req, async (transaction) => {
    if (!codeId || !(await lockRow(transaction, 'codes', codeId))) return refuse('codeExpired')
    const sent = await findById(req, 'codes', codeId)
    const closed = sent ? checkCodeOpen({ sent, now }) : refuse('codeExpired')
    if (!sent || closed) return closed ?? refuse('codeExpired')
    const { purpose, address } = sent
    const isRight = sameText(sent.digest, codeDigest(req, { purpose, address, code }))
    const after = await updateDocument(
      req,
      'codes',
      sent.id,
      isRight ? { verifiedAt: now.toISOString() } : { tries: sent.tries + 1 },
    )
    await appendActivity(transaction, {
      actor: SYSTEM,
      now,
      subject: 'codes',
      subjectId: sent.id,
      action: isRight ? 'verifyCode' : 'codeWrong',
    })
    return { isRight, after }
  })
  if (isRefusal(tried)) return tried
  if (tried.isRight) return tried.after
  const left = CODE_TRIES - tried.after.tries
  return left > 0
    ? refuse('invalid', {}, { code: refuse('codeWrong', { left }) })
    : refuse('codeExpired')
}

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
