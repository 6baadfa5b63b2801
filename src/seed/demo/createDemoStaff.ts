import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { STAFF_ROLES } from '#src/domain/types/actor.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import type { DemoPerson, StaffActor } from './people.ts'
import { randomPassword } from './randomPassword.ts'

/** One member of staff for each role, in charge of every contest. */
export async function createDemoStaff(
  req: PayloadRequest,
): Promise<Record<StaffRole, DemoPerson<StaffActor>>> {
  const people: [StaffRole, DemoPerson<StaffActor>][] = []
  for (const role of STAFF_ROLES) people.push([role, await createStaff(req, role)])
  return Object.fromEntries(people) as Record<StaffRole, DemoPerson<StaffActor>>
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
    collection: slugOf('staff') as CollectionSlug,
    data: { email: username, password, name, role, contests: [] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const actor: StaffActor = { kind: 'staff', id: String(id), name, role, contests: [] }
  return { actor, username, password }
}
