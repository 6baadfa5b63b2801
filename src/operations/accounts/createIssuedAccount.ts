import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument, UnitDocument } from '../../domain/documents/index.ts'
import type { RecommenderKind } from '../../domain/types/index.ts'
import { nextIssuedNumber } from '../../queries/accounts/issuedNames.ts'
import { lockName } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { createAccount } from '../../store/records/accounts.ts'

/**
 * Creates an account to recommend with, for a unit: its user name says what kind of unit it is and counts on, and its
 * password opens until `until`, once. Refuses busy.
 */
export async function createIssuedAccount({
  transaction,
  contest,
  unit,
  name = unit.name,
  password,
  until,
}: {
  transaction: Transaction
  contest: string
  unit: UnitDocument
  /** Whose account it is; the unit's until somebody takes it over. */
  name?: string
  password: string
  until: Date
}): Promise<AccountDocument | Refusal> {
  const prefix = unit.recommenderKind ? PREFIXES[unit.recommenderKind] : 'tj'
  await lockName(transaction, `issuedNames:${prefix}`)
  const number = await nextIssuedNumber({ transaction, prefix })
  const account = await createAccount(transaction.req, {
    username: `${prefix}-${String(number).padStart(3, '0')}`,
    name,
    kind: 'unit',
    unit: unit.id,
    grants: [{ contest, role: 'recommender' }],
    mustChangePassword: true,
    issuedUntil: until.toISOString(),
    consents: [],
    password,
  })
  return account ?? refuse('busy')
}

/** 区 qu · 行业 hangye · 集团 jituan: short enough to be dictated, and nothing about the unit that anybody could guess on. */
const PREFIXES: Record<RecommenderKind, string> = { district: 'qu', trade: 'hy', group: 'jt' }
