import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { carryAnswers } from '../../domain/forms/carryAnswers.ts'
import { actsAs } from '../../domain/lifecycle/performers.ts'
import type { Actor, Answers, FormDefinition } from '../../domain/types/index.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'

/**
 * What a new form takes over from an entry of the same unit or person, of whatever contest; nothing where none was chosen.
 * Refuses notFound for an entry of somebody else.
 */
export async function earlierAnswers({
  req,
  actor,
  entryId,
  definition,
  contest,
}: {
  req: PayloadRequest
  actor: Actor
  /** '' or undefined where nothing is copied. */
  entryId: unknown
  definition: FormDefinition
  contest: ContestDocument
}): Promise<{ ok: true; answers: Answers } | Refusal> {
  if (entryId === undefined || entryId === '') return { ok: true, answers: {} }
  const entry = await findById(req, 'entries', entryId)
  if (!entry || !actsAs({ performer: 'entrant', actor, entry, contest: entry.contest })) {
    return refuse('notFound')
  }
  const context = formContextOf(contest)
  return { ok: true, answers: carryAnswers({ definition, answers: entry.answers, context }) }
}
