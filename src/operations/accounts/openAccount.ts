import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { actorOf } from '../../store/database/actors.ts'
import { createDocument, findById, findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { createAccount, recordConsents } from '../../store/records/accounts.ts'
import type { Locale } from '../../translations/locale.ts'
import { askToJoin } from '../units/askToJoin.ts'
import { findUnit, unitLockNames } from '../units/findUnit.ts'
import { refuseKnownUnit } from '../units/refuseKnownUnit.ts'
import { readAccountInput, siteConsents } from './readAccountInput.ts'

/**
 * Opens an account for a person, or for a unit (R40, R43, R53). A unit is recognised by its credit code or by its full name
 * however it is spelt (R25). One that is on record already is asked first, if `join` says so: until it answers, the account
 * belongs to no unit and sees nothing of it.
 *
 * @param input as posted: kind, name, password, passwordAgain, unitName, creditCode, join, note, consent_terms, consent_privacy.
 * @param address becomes the user name; that it is theirs is for the caller to know.
 *   Refuses: invalid with `fields`, accountExists, unitExists (with a masked contact), unitWithoutAccount.
 */
export async function openAccount(
  transaction: Transaction,
  {
    now,
    input,
    address,
    locale,
  }: {
    now: Date
    input: Readonly<Record<string, unknown>>
    address: string
    locale: Locale
  },
): Promise<AccountDocument | Refusal> {
  const { req } = transaction
  const read = readAccountInput({ input, address })
  if (isRefusal(read)) return read
  const { unit, joins, note, ...person } = read.value
  for (const name of unit ? unitLockNames(unit) : []) await lockName(transaction, name)
  await lockName(transaction, `account:${person.username}`)
  const known = unit && (await findUnit(req, unit))
  if (known && !joins) return refuseKnownUnit(req, known)
  const taken = await findFirst(req, 'accounts', { username: { equals: person.username } })
  if (taken) return refuse('accountExists')

  const created = unit && !known && (await createDocument(req, 'units', unit))
  const account = await createAccount(req, {
    ...person,
    locale,
    unit: created ? created.id : null,
    grants: [],
    mustChangePassword: false,
    consents: [],
  })
  const actor = account && actorOf({ ...account, collection: slugOf('accounts') })
  if (!actor) throw new Error('The new account is not there.')
  await recordConsents(transaction, { account: account.id, consents: siteConsents(), now })
  const line = { actor, now, action: 'register' as const }
  if (created) {
    await appendActivity(transaction, { ...line, subject: 'units', subjectId: created.id })
  }
  await appendActivity(transaction, {
    ...line,
    subject: 'accounts',
    subjectId: account.id,
    details: { consents: siteConsents().map(({ key, version }) => `${key}@${version}`) },
  })
  if (unit && known) {
    const asked = { actor, now, account, unit: known, askedAs: unit.name, note }
    const request = await askToJoin(transaction, asked)
    if (isRefusal(request)) return request
  }
  return (await findById(req, 'accounts', account.id)) ?? account
}
