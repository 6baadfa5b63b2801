import type { PayloadRequest } from 'payload'

import { maskEmail, maskName, maskPhone } from '../../domain/basics/masking.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { UnitDocument } from '../../domain/documents/index.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'

/**
 * Says that a unit is on record already, and whom to ask without giving away who it is (PIPL); the box
 * `join` asks them. Refuses unitExists with `contact`, unitWithoutAccount.
 */
export async function refuseKnownUnit(req: PayloadRequest, unit: UnitDocument): Promise<Refusal> {
  const [first] = await unitMembers(req, unit.id)
  if (!first) return refuse('unitWithoutAccount', {}, { join: refuse('joinOffered') })
  const reached = first.phone ? maskPhone(first.phone) : maskEmail(first.email ?? '')
  const contact = [maskName(first.name), reached].filter(Boolean).join(' ')
  return refuse('unitExists', { contact }, { join: refuse('joinOffered') })
}
