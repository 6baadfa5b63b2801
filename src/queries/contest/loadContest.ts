import type { PayloadRequest } from 'payload'

import { refusedCharacters } from '../../documents/unprintableCharacters.ts'
import { fillContest } from '../../translations/filledTexts.ts'
import type { CategoryDocument, ContestDocument } from '../../domain/documents/index.ts'
import type { FormContext } from '../../domain/forms/formContext.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'

/** A contest as the rules read it, with the dates of its schedule in its texts; or null. */
export async function loadContest(
  req: PayloadRequest,
  id: unknown,
): Promise<ContestDocument | null> {
  const contest = await findById(req, 'contests', id)
  return (
    contest &&
    fillContest({
      ...contest,
      windows: contest.windows ?? [],
      recommenders: contest.recommenders ?? [],
    })
  )
}

/** A category as the rules read it: what staff left empty is absent, not null. */
export async function loadCategory(
  req: PayloadRequest,
  id: unknown,
): Promise<CategoryDocument | null> {
  const category = await findById(req, 'categories', id)
  if (!category) return null
  return {
    ...category,
    limits: {
      perUnit: category.limits?.perUnit ?? null,
      perPerson: category.limits?.perPerson ?? null,
      soft: category.limits?.soft ?? false,
      perParticipant: category.limits?.perParticipant ?? null,
    },
    fileSlots: (category.fileSlots ?? []).map(withoutNulls),
    checklist: category.checklist ?? [],
    awards: category.awards ?? [],
    scoreSheet: category.scoreSheet ?? [],
    forms: category.forms ?? [],
  }
}

/** What a form has to know of its contest. */
export const formContextOf = (contest: ContestDocument): FormContext => ({
  recommenders: contest.recommenders,
  directRoute: contest.directRoute,
  schedule: contest,
  refusedCharacters,
})

const withoutNulls = (slot: FileSlot): FileSlot =>
  Object.fromEntries(Object.entries(slot).filter(([, value]) => value !== null)) as FileSlot
