import { isProven } from '../../domain/accounts/verification.ts'
import type { CodePurpose } from '../../domain/accounts/verification.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CodeDocument } from '../../domain/documents/index.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** The proof that an address is somebody's own, locked for this operation. Refuses addressNotProven. */
export async function lockProof(
  transaction: Transaction,
  { codeId, purpose, now }: { codeId: string | null; purpose: CodePurpose; now: Date },
): Promise<CodeDocument | Refusal> {
  const isThere = codeId !== null && (await lockRow(transaction, 'codes', codeId))
  const sent = isThere ? await findById(transaction.req, 'codes', codeId) : null
  const holds = sent?.purpose === purpose && isProven({ sent, now })
  return sent && holds ? sent : refuse('addressNotProven')
}

/** A proof serves once. */
export async function useUpProof(
  { req }: Transaction,
  { proof, now }: { proof: CodeDocument; now: Date },
): Promise<void> {
  await updateDocument(req, 'codes', proof.id, { usedAt: now.toISOString() })
}
