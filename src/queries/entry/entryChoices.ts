import type { PayloadRequest } from 'payload'

import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  RegistrationDocument,
} from '../../domain/documents/index.ts'
import { checkLimit } from '../../domain/entry/limits.ts'
import { decide } from '../../domain/lifecycle/index.ts'
import type { Actor, ApplicantKind } from '../../domain/types/index.ts'
import { applicantKindsOf } from '../../domain/units/applicant.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { slotsUsed } from './slotsUsed.ts'
import type { SlotsUsed } from './slotsUsed.ts'

/** One way into a category: as what, how many slots are used, and whether an entry may begin now. */
export type WayIn = { kind: ApplicantKind; slots: SlotsUsed; outcome: Outcome<unknown> }
export type EntryChoice = {
  category: CategoryDocument
  /** Empty where this account may not enter at all. */
  ways: WayIn[]
  /** Why the category is closed to this account as a whole; ok where there is a way. */
  outcome: Outcome<unknown>
}

/** What somebody may begin in a contest, with limits and refusals known before any typing (R71, `startEntry`). */
export function entryChoices({
  req,
  actor,
  applying,
  contest,
  categories,
  registration,
  now,
}: {
  req: PayloadRequest
  actor: Extract<Actor, { kind: 'account' }>
  applying: Applying
  contest: ContestDocument
  categories: CategoryDocument[]
  registration: RegistrationDocument | null
  now: Date
}): Promise<EntryChoice[]> {
  const registered = !contest.signUpForm || Boolean(registration?.completedAt)

  async function wayInto(category: CategoryDocument, kind: ApplicantKind): Promise<WayIn> {
    const slots = await slotsUsed({ payload: req.payload, category, applying, applicantKind: kind })
    const { taken, granted, chargedAs } = slots
    const move = decide({
      action: 'start',
      entry: null,
      contest,
      category,
      actor,
      now,
      input: { applicant: { kind, ...applying }, registered },
    })
    const outcome = isRefusal(move)
      ? move
      : checkLimit({ category, applicantKind: kind, taken, granted, chargedAs })
    return { kind, slots, outcome }
  }

  return Promise.all(
    categories.map(async (category) => {
      const kinds = applicantKindsOf(actor, category)
      const ways = await Promise.all(kinds.map((kind) => wayInto(category, kind)))
      const outcome = ways.length > 0 ? ok() : refuse('applicantKindNotAdmitted')
      return { category, ways, outcome }
    }),
  )
}
