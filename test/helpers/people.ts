import type { CollectionSlug, Payload } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { GrantRole, StaffRole } from '#src/domain/types/index.ts'

export const PASSWORD = 'Correct-Horse-9-Staple'

/** A member of staff and the cookie of a sign-in of theirs. */
export async function signedInStaff(
  payload: Payload,
  { role, contests = [] }: { role: StaffRole; contests?: string[] },
): Promise<{ id: string; cookie: string }> {
  const email = `${role}-${unique()}@example.invalid`
  const data = { email, password: PASSWORD, name: `示例${role}`, role, contests }
  const { id } = await payload.create({ collection: slugOf('staff') as CollectionSlug, data })
  const token = await login(payload, slugOf('staff'), { email, password: PASSWORD })
  return { id: String(id), cookie: `${payload.config.cookiePrefix}-token=${token}` }
}

/** An account of the portals and the cookie of a sign-in of its own. */
export async function signedInAccount(
  payload: Payload,
  {
    unit = null,
    grants = [],
  }: { unit?: string | null; grants?: { contest: string; role: GrantRole }[] } = {},
): Promise<{ id: string; username: string; cookie: string }> {
  const username = `account-${unique()}`
  const data = {
    username,
    password: PASSWORD,
    name: '示例账号',
    kind: unit ? 'unit' : 'person',
    unit,
    grants,
  }
  const { id } = await payload.create({ collection: slugOf('accounts') as CollectionSlug, data })
  const token = await login(payload, slugOf('accounts'), { username, password: PASSWORD })
  return { id: String(id), username, cookie: `contest-account=${token}` }
}

/** A unit with a name of its own. */
export async function createUnit(payload: Payload, name = `示例单位${unique()}`): Promise<string> {
  const { id } = await payload.create({
    collection: slugOf('units') as CollectionSlug,
    data: { name },
  })
  return String(id)
}

let count = 0
export const unique = (): string => `${Date.now().toString(36)}${(count += 1)}`

/** Payload types the sign-in data of a collection only from generated types, which this project does without. */
type Login = (args: {
  collection: string
  data: Record<string, string>
}) => Promise<{ token?: string }>

async function login(payload: Payload, collection: string, data: Record<string, string>) {
  const { token } = await (payload.login as unknown as Login)({ collection, data })
  return token ?? ''
}
