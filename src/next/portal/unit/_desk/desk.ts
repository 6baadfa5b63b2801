import { notFound } from 'next/navigation'
import { cache } from 'react'

import { unitHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Outcome } from '#src/domain/basics/refusal.ts'
import type { ContestDocument, UnitDocument } from '#src/domain/documents/index.ts'
import type { LateRows, TableTime } from '#src/domain/tables/tableTime.ts'
import { contestOfRecommender } from '#src/operations/contest/contestOfRecommender.ts'
import { tablePeriod } from '#src/operations/recommending/tablePeriod.ts'
import { recommendedContests } from '#src/queries/recommending/recommendedContests.ts'
import { readerOf } from '#src/store/database/database.ts'
import type { Reader } from '#src/store/database/database.ts'
import { findById } from '#src/store/database/documents.ts'
import { signedIn } from '../../_frame/visitor.ts'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** A recommender at work in one contest. */
export type Desk = {
  visit: SignedInVisit
  contest: ContestDocument
  unit: UnitDocument
  /** `/unit/<slug>` */
  home: string
  /** What the queries of its own entries and tables are asked with. */
  own: { transaction: Reader; contest: string; unit: string }
  period: Outcome<TableTime>
  /** Which rows alone are in a table after the close; null before it. */
  late: LateRows | null
}

/**
 * The desk of an address. A contest in which the account recommends for nobody does not exist here (R92).
 *
 * @param path this page's own address below the contest's, such as `/order`
 */
export const desk = cache(async (slug: string, path = ''): Promise<Desk> => {
  const visit = await signedIn(unitHref(`/${encodeURIComponent(slug)}${path}`))
  const { req, actor, now } = visit
  const found = (await recommendedContests({ req, actor })).find((each) => each.slug === slug)
  const unit = await findById(req, 'units', actor.unit)
  if (!found || !unit) notFound()
  const contest = await contestOfRecommender(req, found, unit.id)
  const transaction = readerOf(req.payload)
  const period = await tablePeriod({ transaction, contest, unit: unit.id, now })
  return {
    visit,
    contest,
    unit,
    home: unitHref(`/${contest.slug}`),
    own: { transaction, contest: contest.id, unit: unit.id },
    period,
    late: isRefusal(period) ? null : period.value.late,
  }
})
