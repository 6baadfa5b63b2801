import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { chargesOf, checkContestLimit, checkLimit } from '../../domain/entry/limits.ts'
import { countInContest, countTaken } from '../../queries/contest/entryCounts.ts'
import { grantedSlots } from '../../queries/entry/grantedSlots.ts'
import type { Reader } from '../../store/database/database.ts'

/**
 * Whether a slot is left for somebody in a category and in its contest, without taking it. Refuses `limitReachedUnit`,
 * `limitReachedPerson`, `limitReachedContest`.
 */
export async function checkSlotLeft({
  transaction,
  entry,
  category,
  contest,
}: {
  transaction: Reader
  entry: Pick<EntryDocument, 'applicantKind' | 'unit' | 'person'>
  category: Pick<CategoryDocument, 'id' | 'limits' | 'title'>
  contest: Pick<ContestDocument, 'id' | 'limits' | 'title'>
}): Promise<Refusal | void> {
  for (const charge of chargesOf(entry)) {
    const asked = { transaction, category: category.id, charge }
    const taken = await countTaken(asked)
    const { applicantKind } = entry
    const granted = await grantedSlots(asked)
    const left = checkLimit({ category, applicantKind, taken, granted, chargedAs: charge.kind })
    if (isRefusal(left)) return left
    const inAll = await countInContest({ ...asked, contest })
    const free = checkContestLimit({ contest, chargedAs: charge.kind, taken: inAll })
    if (isRefusal(free)) return free
  }
}
