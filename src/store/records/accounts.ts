import { randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { ConsentGiven } from '../../domain/contest/consents.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { findById } from '../database/documents.ts'
import { TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

type NewAccount = Omit<AccountDocument, 'id' | 'createdAt' | 'updatedAt'> & { password: string }

/** Opens an account; Payload hashes the password. Null only if it vanished in the same moment. */
export async function createAccount(
  req: PayloadRequest,
  data: NewAccount,
): Promise<AccountDocument | null> {
  const { id } = await req.payload.create({ ...door(req), data: { ...data } })
  return findById(req, 'accounts', id)
}

/** Sets a password that its owner chose, in place of an issued one too. Payload thereby ends every sign-in of the account. */
export async function setPassword(
  req: PayloadRequest,
  { account, password }: { account: string; password: string },
): Promise<void> {
  await req.payload.update({
    ...door(req),
    id: account,
    data: {
      password,
      mustChangePassword: false,
      issuedUntil: null,
    },
  })
}

/** Ends one sign-in of an account. By SQL, because Payload would write the whole account from an earlier read. */
export async function endSession(
  { sql: db }: Transaction,
  { account, session }: { account: string; session: string },
): Promise<void> {
  await db.execute(sql`
    delete from ${TABLE.accounts_sessions} where _parent_id = ${account} and id = ${session}`)
}

/** Ends every sign-in of an account. */
export async function endSessions({ sql: db }: Transaction, account: string): Promise<void> {
  await db.execute(sql`delete from ${TABLE.accounts_sessions} where _parent_id = ${account}`)
}

/** Makes an account act for a unit from now on, or for none; by SQL for the same reason. */
export async function bindToUnit(
  { sql: db }: Transaction,
  { account, unit, now }: { account: string; unit: string | null; now: Date },
): Promise<void> {
  const since = unit && now.toISOString()
  await db.execute(sql`
    update ${TABLE.accounts} set unit_id = ${unit}::uuid, unit_since = ${since}, updated_at = ${now.toISOString()}
    where id = ${account}::uuid`)
}

/** Corrects what an account is known by; by SQL for the same reason. */
export async function changeAccount(
  { sql: db }: Transaction,
  {
    account,
    values,
    now,
  }: {
    account: string
    values: Partial<Pick<AccountDocument, 'name' | 'email' | 'phone' | 'username' | 'locale'>>
    now: Date
  },
): Promise<void> {
  const set = Object.entries({ ...values, updated_at: now.toISOString() }).map(
    ([column, value]) => sql`${sql.identifier(column)} = ${value}`,
  )
  await db.execute(sql`
    update ${TABLE.accounts} set ${sql.join(set, sql`, `)} where id = ${account}::uuid`)
}

/** Notes that an account no longer agrees to a text; that it did stays on record. */
export async function endConsent(
  { sql: db }: Transaction,
  { account, consent, now }: { account: string; consent: ConsentGiven; now: Date },
): Promise<void> {
  await db.execute(sql`
    update ${TABLE.accounts_consents} set withdrawn_at = ${now.toISOString()}
    where _parent_id = ${account}::uuid and key = ${consent.key} and version = ${consent.version}
      and withdrawn_at is null`)
}

/** Appends what an account agreed to; by SQL for the same reason. */
export async function recordConsents(
  { sql: db }: Transaction,
  { account, consents, now }: { account: string; consents: readonly ConsentGiven[]; now: Date },
): Promise<void> {
  for (const { key, version } of consents) {
    const id = randomBytes(12).toString('hex')
    await db.execute(sql`
      insert into ${TABLE.accounts_consents} (_order, _parent_id, id, key, version, at)
      select coalesce(max(_order), 0) + 1, ${account}::uuid, ${id}, ${key}, ${version}, ${now.toISOString()}
      from ${TABLE.accounts_consents} where _parent_id = ${account}::uuid`)
  }
}

const door = (req: PayloadRequest) =>
  ({
    req,
    collection: slugOf('accounts') as CollectionSlug,
    depth: 0,
    overrideAccess: true,
  }) as const
