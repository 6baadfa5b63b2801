import type { Outcome } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { tableTime } from '../../domain/tables/tableTime.ts'
import type { TableTime } from '../../domain/tables/tableTime.ts'
import { firstExtensionEnd } from '../../queries/recommending/firstExtensionEnd.ts'
import type { Reader } from '../../store/database/database.ts'

/** Whether a recommender may generate and seal tables now, and of which rows (`tableTime`). */
export async function tablePeriod({
  transaction,
  contest,
  unit,
  now,
}: {
  transaction: Reader
  /** With the schedule that holds for this recommender (`contestOfRecommender`). */
  contest: ContestDocument
  unit: string
  now: Date
}): Promise<Outcome<TableTime>> {
  const until = await firstExtensionEnd(transaction, { contest: contest.id, unit, now })
  return tableTime({ contest, until, now })
}
