import type { PayloadRequest } from 'payload'

import { extendedWindows } from '../../domain/contest/extendedWindows.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { findFirst } from '../../store/database/documents.ts'

/**
 * A contest with the schedule that holds for one of its recommenders: every gate through which that unit goes reads this
 * one, so that more time given to it counts at all of them.
 */
export async function contestOfRecommender(
  req: PayloadRequest,
  contest: ContestDocument,
  unit: string | null | undefined,
): Promise<ContestDocument> {
  if (!unit) return contest
  const extension = await findFirst(
    req,
    'recommendationExtensions',
    { and: [{ contest: { equals: contest.id } }, { unit: { equals: unit } }] },
    '-createdAt',
  )
  const windows = extendedWindows(contest.windows, extension?.closesAt ?? null)
  return extension ? { ...contest, windows } : contest
}
