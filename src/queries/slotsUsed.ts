import { chargesOf } from '../domain/limits.ts'
import type { ApplicantKind, CategoryDocument } from '../domain/types/index.ts'
import type { Applying } from '../domain/applicant.ts'
import { readerOf } from '../store/database.ts'
import { countTaken } from './entryCounts.ts'
import type { Payload } from 'payload'

/** Slots of a category that a unit or person has used up, and how many there are; `limit` null = unlimited (R21–R25). */
export type SlotsUsed = { chargedAs: 'unit' | 'person'; taken: number; limit: number | null }

/** 「本单位演讲类已用 3/5」: to be read before anything is typed; what binds is counted under lock. */
export async function slotsUsed({
  payload,
  category,
  applying,
  applicantKind,
}: {
  payload: Payload
  category: Pick<CategoryDocument, 'id' | 'limits'>
  applying: Applying
  applicantKind: ApplicantKind
}): Promise<SlotsUsed> {
  const [charge] = chargesOf({ applicantKind, ...applying })
  const chargedAs = charge?.kind ?? 'person'
  const { perUnit, perPerson } = category.limits
  const transaction = readerOf(payload)
  const taken = charge ? await countTaken({ transaction, category: category.id, charge }) : 0
  return { chargedAs, taken, limit: chargedAs === 'unit' ? perUnit : perPerson }
}
