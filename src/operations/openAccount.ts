import { maskEmail, maskName, maskPhone } from '../domain/masking.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { AccountDocument, UnitDocument } from '../domain/types/index.ts'
import { unitNameKey } from '../domain/unitName.ts'
import { appendActivity } from '../store/activity.ts'
import { actorOf } from '../store/actors.ts'
import { createAccount, recordConsents } from '../store/accounts.ts'
import { createDocument, findById, findFirst } from '../store/documents.ts'
import { lockName } from '../store/lock.ts'
import type { Transaction } from '../store/transact.ts'
import type { Locale } from '../translations/locale.ts'
import { readAccountInput, siteConsents } from './readAccountInput.ts'
import type { AccountInput } from './readAccountInput.ts'

/**
 * Opens an account for a person, or for a unit that is not on record yet (R40, R43, R53). A unit is recognised by its
 * credit code or by its full name however it is spelt (R25); joining one that is on record is not decided here.
 *
 * @param input as posted: kind, name, password, passwordAgain, unitName, creditCode, consent_terms, consent_privacy.
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
  const { unit, ...person } = read.value
  for (const name of lockNames(read.value)) await lockName(transaction, name)
  const known = unit && (await findUnit(transaction, unit))
  if (known) return refuseKnown(transaction, known)
  const taken = await findFirst(req, 'accounts', { username: { equals: person.username } })
  if (taken) return refuse('accountExists')

  const created = unit && (await createDocument(req, 'units', unit))
  const account = await createAccount(req, {
    ...person,
    locale,
    unit: created?.id ?? null,
    grants: [],
    mustChangePassword: false,
    consents: [],
  })
  const actor = account && actorOf({ ...account, collection: 'accounts' })
  if (!actor) throw new Error('The new account is not there.')
  await recordConsents(transaction, { account: account.id, consents: siteConsents(), now })
  const line = { actor, now, action: 'register' }
  if (created) {
    await appendActivity(transaction, { ...line, subject: 'units', subjectId: created.id })
  }
  await appendActivity(transaction, {
    ...line,
    subject: 'accounts',
    subjectId: account.id,
    details: { consents: siteConsents().map(({ key, version }) => `${key}@${version}`) },
  })
  return (await findById(req, 'accounts', account.id)) ?? account
}

/** In one order, so that two registrations of one unit wait for each other and never crosswise. */
function lockNames({ unit, username }: AccountInput): string[] {
  const units = unit ? [unitNameKey(unit.name), ...(unit.creditCode ? [unit.creditCode] : [])] : []
  return [...units.sort().map((identity) => `unit:${identity}`), `account:${username}`]
}

function findUnit(
  { req }: Transaction,
  { name, creditCode }: { name: string; creditCode: string | null },
): Promise<UnitDocument | null> {
  return findFirst(req, 'units', {
    or: [
      { normalisedName: { equals: unitNameKey(name) } },
      { 'aliases.name': { equals: name } },
      ...(creditCode ? [{ creditCode: { equals: creditCode } }] : []),
    ],
  })
}

/** Says whom to ask without giving away who it is (PIPL). */
async function refuseKnown({ req }: Transaction, unit: UnitDocument): Promise<Refusal> {
  const home = unit.mergedInto ?? unit.id
  const account = await findFirst(req, 'accounts', { unit: { equals: home } }, 'createdAt')
  if (!account) return refuse('unitWithoutAccount')
  const reached = account.phone ? maskPhone(account.phone) : maskEmail(account.email ?? '')
  const contact = [maskName(account.name), reached].filter(Boolean).join(' ')
  return refuse('unitExists', { contact })
}
