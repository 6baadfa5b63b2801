import type { Payload } from 'payload'
import type { CategoryDocument } from '../../domain/documents/index.ts'
import { chargesOf } from '../../domain/entry/limits.ts'
import type { ApplicantKind } from '../../domain/types/index.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { readerOf } from '../../store/database/database.ts'
import { countTaken } from '../contest/entryCounts.ts'
import { grantedSlots } from './grantedSlots.ts'

/** Slots of a category that a unit or person has used up, and how many there are; `limit` null = unlimited (R21–R25). */
export type SlotsUsed = {
  chargedAs: 'unit' | 'person'
  taken: number
  granted: number
  /** With what was granted. */
  limit: number | null
}

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
  const { perUnit, perPerson, soft } = category.limits
  const declared = chargedAs === 'unit' ? perUnit : perPerson
  if (!charge) return { chargedAs, taken: 0, granted: 0, limit: declared }
  const asked = { transaction: readerOf(payload), category: category.id, charge }
  const taken = await countTaken(asked)
  const granted = soft ? await grantedSlots(asked) : 0
  return { chargedAs, taken, granted, limit: declared === null ? null : declared + granted }
}
