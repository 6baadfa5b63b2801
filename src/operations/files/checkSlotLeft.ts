import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CategoryDocument, EntryDocument } from '../../domain/documents/index.ts'
import { chargesOf, checkLimit } from '../../domain/entry/limits.ts'
import { countTaken } from '../../queries/contest/entryCounts.ts'
import { grantedSlots } from '../../queries/entry/grantedSlots.ts'
import type { Reader } from '../../store/database/database.ts'

/** Whether a slot is left for somebody in a category, without taking it. Refuses `limitReachedUnit`, `limitReachedPerson`. */
export async function checkSlotLeft({
  transaction,
  entry,
  category,
}: {
  transaction: Reader
  entry: Pick<EntryDocument, 'applicantKind' | 'unit' | 'person'>
  category: Pick<CategoryDocument, 'id' | 'limits' | 'title'>
}): Promise<Refusal | void> {
  for (const charge of chargesOf(entry)) {
    const taken = await countTaken({ transaction, category: category.id, charge })
    const { applicantKind } = entry
    const granted = await grantedSlots({ transaction, category: category.id, charge })
    const left = checkLimit({ category, applicantKind, taken, granted, chargedAs: charge.kind })
    if (isRefusal(left)) return left
  }
}
