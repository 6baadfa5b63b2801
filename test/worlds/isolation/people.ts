import { randomBytes, randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { jwtSign } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { Actor, GrantRole } from '#src/domain/types/index.ts'
import { PORTAL_COOKIE } from '#src/store/cookies/portalSession.ts'
import type { Booted } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

/** A text that nothing else in the world contains: wherever it is read, it came from its owner. */
export const mark = (): string => `密${randomBytes(5).toString('hex')}`

type Grant = { contest: string; role: GrantRole }
type Account = Extract<Actor, { kind: 'account' }>
export type MarkedAccount = Account & { phone: string }

/** An account whose name and phone are marks; without a password, which takes half a second to hash. */
export async function createMarkedAccount(
  { payload: { db } }: Booted,
  { unit = null, grants = [] }: { unit?: string | null; grants?: Grant[] } = {},
): Promise<MarkedAccount> {
  const [id, name, phone] = [randomUUID(), mark(), mark()]
  const kind = unit ? 'unit' : 'person'
  await db.drizzle.execute(sql`
    insert into ${TABLE.accounts} (id, name, kind, username, unit_id, phone)
    values (${id}, ${name}, ${kind}, ${`u-${id}`}, ${unit}, ${phone})`)
  for (const [index, { contest, role }] of grants.entries()) {
    await db.drizzle.execute(sql`
      insert into ${TABLE.accounts_grants} (_order, _parent_id, id, contest_id, role)
      values (${index + 1}, ${id}, ${randomUUID()}, ${contest}, ${role})`)
  }
  return { kind: 'account', id, name, unit, person: unit === null, grants, phone }
}

/** The cookie of a sign-in of an account, as its password would have brought it. */
export async function signedInCookie({ payload }: Booted, account: string): Promise<string> {
  const sid = randomUUID()
  await payload.db.drizzle.execute(sql`
    insert into ${TABLE.accounts_sessions} (_order, _parent_id, id, created_at, expires_at)
    values (1, ${account}, ${sid}, now(), now() + interval '1 day')`)
  const { token } = await jwtSign({
    fieldsToSign: { id: account, collection: slugOf('accounts'), sid },
    secret: payload.secret,
    tokenExpiration: 3600,
  })
  return `${PORTAL_COOKIE}=${token}`
}

/** A unit of which everything but its name is nobody's business; its name is a mark too. */
export async function createMarkedUnit(
  { payload }: Booted,
  more: Record<string, unknown> = {},
): Promise<MarkedUnit> {
  const data = { name: mark(), address: mark(), contactName: mark(), contactPhone: mark() }
  const { id } = await payload.create({
    collection: slugOf('units') as CollectionSlug,
    data: { ...data, ...more },
  })
  return { id: String(id), ...data }
}
export type MarkedUnit = {
  id: string
  name: string
  address: string
  contactName: string
  contactPhone: string
}
