import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { categoryOfEntry } from '../../queries/participants/categoryOfEntry.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import { lockCharged } from './takeSlot.ts'

/** An entry under lock with what the rules read beside it. */
export type LockedEntry = {
  transaction: Transaction
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
}

/**
 * Locks an entry and reads it with its contest and category. Where a slot may be taken, whom it is charged to is locked
 * first, so that two submissions of one unit come one after the other (R23, domain.md decision 3).
 */
export async function lockEntry({
  transaction,
  entryId,
  forSlot = false,
}: {
  transaction: Transaction
  entryId: unknown
  forSlot?: boolean
}): Promise<LockedEntry | Refusal> {
  const { req } = transaction
  const before = await findById(req, 'entries', entryId)
  if (!before) return refuse('notFound')
  if (forSlot) await lockCharged({ transaction, entry: before })
  await lockRow(transaction, 'entries', before.id)
  const entry = await findById(req, 'entries', before.id)
  const found = await loadContest(req, before.contest)
  const contest = found && (await contestOfRecommender(req, found, entry?.recommender))
  const stored = await loadCategory(req, before.category)
  if (!entry || !contest || !stored) return refuse('notFound')
  const category = await categoryOfEntry({ req, entry, contest, category: stored })
  return { transaction, entry, contest, category }
}
