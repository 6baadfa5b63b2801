import type { PayloadRequest } from 'payload'

import type { Applying } from '../domain/applicant.ts'
import { carryAnswers } from '../domain/forms/carryAnswers.ts'
import { refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Answers, ContestDocument, FormDefinition } from '../domain/types/index.ts'
import { findById } from '../store/documents.ts'
import { formContextOf } from './loadContest.ts'

/**
 * What a new form takes over from an entry of the same unit or person, of whatever contest; nothing where none was chosen.
 * Refuses notFound for an entry of somebody else.
 */
export async function earlierAnswers({
  req,
  applying,
  entryId,
  definition,
  contest,
}: {
  req: PayloadRequest
  applying: Applying
  /** '' or undefined where nothing is copied. */
  entryId: unknown
  definition: FormDefinition
  contest: ContestDocument
}): Promise<{ ok: true; answers: Answers } | Refusal> {
  if (entryId === undefined || entryId === '') return { ok: true, answers: {} }
  const entry = await findById(req, 'entries', entryId)
  const isOwn =
    entry &&
    (applying.unit === null
      ? !entry.unit && entry.person === applying.person
      : entry.unit === applying.unit)
  if (!isOwn) return refuse('notFound')
  const context = formContextOf(contest)
  return { ok: true, answers: carryAnswers({ definition, answers: entry.answers, context }) }
}
