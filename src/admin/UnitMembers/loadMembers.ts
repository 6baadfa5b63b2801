import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkManager } from '../../domain/contest/organising.ts'
import type { UnitDocument } from '../../domain/documents/index.ts'
import { openJoinRequests } from '../../queries/units/joinRequests.ts'
import { similarUnits } from '../../queries/units/similarUnits.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'

export type Members = {
  members: Awaited<ReturnType<typeof unitMembers>>
  /** Who asks to become one. */
  askers: Awaited<ReturnType<typeof openJoinRequests>>
  similar: Awaited<ReturnType<typeof similarUnits>>
  /** The unit it has become part of. */
  into: UnitDocument | null
}

/** Who acts for a unit, who asks to, and what may be the same unit: for those who look after all units; null for anybody else. */
export async function loadMembers({
  req,
  unit,
}: {
  req: PayloadRequest
  unit: string
}): Promise<Members | null> {
  const actor = actorOf(req.user)
  if (!actor || isRefusal(checkManager(actor))) return null
  const [members, askers, similar, stored] = await Promise.all([
    unitMembers(req, unit),
    openJoinRequests(req, unit),
    similarUnits(req.payload, unit),
    findById(req, 'units', unit),
  ])
  return { members, askers, similar, into: await findById(req, 'units', stored?.mergedInto) }
}
