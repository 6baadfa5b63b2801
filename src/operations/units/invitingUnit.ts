import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument, UnitDocument } from '../../domain/documents/index.ts'
import { checkNotOwnUnit } from '../../domain/lifecycle/routes.ts'
import { findById } from '../../store/database/documents.ts'

/**
 * The recommender whose invitation may preselect it: on the contest's list, still a unit of its own, and not the unit that
 * is invited. Null for any other id, of whatever shape.
 */
export async function invitingUnit({
  req,
  contest,
  unitId,
  guest,
}: {
  req: PayloadRequest
  contest: Pick<ContestDocument, 'recommenders' | 'allowOwnRecommendation'>
  unitId: string | null | undefined
  /** The unit that follows the invitation, if it is known. */
  guest: string | null
}): Promise<UnitDocument | null> {
  if (!unitId || !contest.recommenders.includes(unitId)) return null
  const own = checkNotOwnUnit({
    entry: { applicantKind: 'unit', unit: guest },
    recommender: unitId,
    contest,
  })
  const unit = isRefusal(own) ? null : await findById(req, 'units', unitId)
  return unit && !unit.mergedInto ? unit : null
}
