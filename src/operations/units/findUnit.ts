import type { PayloadRequest } from 'payload'

import type { UnitDocument } from '../../domain/documents/index.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import { findById, findFirst } from '../../store/database/documents.ts'

/** A unit as somebody names it: its full name in any spelling, and its credit code if they gave one. */
export type UnitNamed = { name: string; creditCode: string | null }

/**
 * The unit on record under a credit code or a full name, however it is spelt (R25). The name and code of a unit that was
 * merged lead to the one it became.
 */
export async function findUnit(
  req: PayloadRequest,
  { name, creditCode }: UnitNamed,
): Promise<UnitDocument | null> {
  const known = await findFirst(req, 'units', {
    or: [
      { normalisedName: { equals: unitNameKey(name) } },
      { 'aliases.name': { equals: name } },
      ...(creditCode ? [{ creditCode: { equals: creditCode } }] : []),
    ],
  })
  return known && standing(req, known)
}

/** In one order, so that two registrations of one unit wait for each other and never crosswise. */
export const unitLockNames = ({ name, creditCode }: UnitNamed): string[] =>
  [unitNameKey(name), ...(creditCode ? [creditCode] : [])]
    .sort()
    .map((identity) => `unit:${identity}`)

async function standing(req: PayloadRequest, unit: UnitDocument): Promise<UnitDocument> {
  const into = unit.mergedInto ? await findById(req, 'units', unit.mergedInto) : null
  return into ? standing(req, into) : unit
}
