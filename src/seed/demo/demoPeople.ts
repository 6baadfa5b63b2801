import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Actor, GrantRole, RecommenderKind, StaffRole } from '../../domain/types/index.ts'
import { STAFF_ROLES } from '../../domain/types/actor.ts'
import { siteConsents } from '../../operations/readAccountInput.ts'
import { registerAccount } from '../../operations/registerAccount.ts'
import { createAccount } from '../../store/accounts.ts'
import { actorOf } from '../../store/actors.ts'
import { createDocument } from '../../store/documents.ts'
import { granted } from './granted.ts'
import { randomPassword } from './randomPassword.ts'

export type StaffActor = Extract<Actor, { kind: 'staff' }>
export type AccountActor = Extract<Actor, { kind: 'account' }>

/** Somebody of the demo, and how they sign in. */
export type DemoPerson<A extends Actor> = { actor: A; username: string; password: string }

/** One member of staff for each role, in charge of every contest. */
export async function createDemoStaff(
  req: PayloadRequest,
): Promise<Record<StaffRole, DemoPerson<StaffActor>>> {
  const people: [StaffRole, DemoPerson<StaffActor>][] = []
  for (const role of STAFF_ROLES) people.push([role, await createStaff(req, role)])
  return Object.fromEntries(people) as Record<StaffRole, DemoPerson<StaffActor>>
}

/** Opens an account through the registration that everybody uses; without a unit it is a person's own. */
export async function registerEntrant({
  req,
  now,
  username,
  name,
  unitName,
}: {
  req: PayloadRequest
  now: Date
  /** An e-mail address. */
  username: string
  name: string
  unitName?: string
}): Promise<DemoPerson<AccountActor>> {
  const password = randomPassword()
  const consents = siteConsents().map(({ field, version }) => [field, version])
  const account = granted(
    await registerAccount({
      req,
      now,
      input: {
        ...Object.fromEntries(consents),
        ...{ username, name, password, passwordAgain: password },
        ...(unitName ? { kind: 'unit', unitName } : { kind: 'person' }),
      },
    }),
  )
  return { actor: accountActor(account), username, password }
}

/** A unit that recommends, as staff put it on record. */
export async function createRecommenderUnit({
  req,
  name,
  kind,
}: {
  req: PayloadRequest
  name: string
  kind: RecommenderKind
}): Promise<string> {
  return (await createDocument(req, 'units', { name, recommenderKind: kind })).id
}

/** An account as an organiser issues it: to a judge, or to a unit that recommends. Its password need not be changed. */
export async function issueAccount({
  req,
  username,
  name,
  unit = null,
  role,
  contests,
}: {
  req: PayloadRequest
  username: string
  name: string
  unit?: string | null
  role: GrantRole
  contests: string[]
}): Promise<DemoPerson<AccountActor>> {
  const password = randomPassword()
  const account = await createAccount(req, {
    ...{ username, name, password, unit },
    kind: unit ? 'unit' : 'person',
    grants: contests.map((contest) => ({ contest, role })),
    mustChangePassword: false,
    consents: [],
  })
  return { actor: accountActor(account), username, password }
}

const STAFF_NAMES: Record<StaffRole, string> = {
  admin: '示例管理员',
  organiser: '示例主办方',
  examiner: '示例审查员',
  auditor: '示例监督员',
}

async function createStaff(req: PayloadRequest, role: StaffRole): Promise<DemoPerson<StaffActor>> {
  const username = `${role}@example.invalid`
  const password = randomPassword()
  const name = STAFF_NAMES[role]
  // Not by the typed gateway, whose documents hold no password.
  const { id } = await req.payload.create({
    collection: 'staff' as CollectionSlug,
    data: { email: username, password, name, role, contests: [] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const actor: StaffActor = { kind: 'staff', id: String(id), name, role, contests: [] }
  return { actor, username, password }
}

function accountActor(account: object | null): AccountActor {
  const actor = actorOf({ ...account, collection: 'accounts' })
  if (actor?.kind !== 'account') throw new Error('An account of the demo is not there.')
  return actor
}
