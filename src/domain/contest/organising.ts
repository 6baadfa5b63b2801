import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Actor } from '../types/actor.ts'

/**
 * Whether somebody may conduct the rounds of a contest: its organisers and administrators (R146).
 * Refuses notFound to whom the contest is no concern of, notAllowed to its other staff.
 */
export function checkOrganiser(actor: Actor, contest: string): Outcome {
  if (actor.kind !== 'staff') return refuse('notFound')
  const inScope = actor.contests.length === 0 || actor.contests.includes(contest)
  if (!inScope) return refuse('notFound')
  return actor.role === 'admin' || actor.role === 'organiser' ? ok() : refuse('notAllowed')
}

/**
 * Whether somebody may examine the entries of a contest: its examiners, organisers and administrators (R109).
 * Refuses notFound to whom the contest is no concern of, notAllowed to its other staff.
 */
export function checkExaminer(actor: Actor, contest: string): Outcome {
  if (actor.kind !== 'staff') return refuse('notFound')
  const inScope = actor.contests.length === 0 || actor.contests.includes(contest)
  if (!inScope) return refuse('notFound')
  return actor.role === 'auditor' ? refuse('notAllowed') : ok()
}

/**
 * Whether somebody may look after units and their accounts, which stand in any number of contests: organisers and
 * administrators of all contests. Refuses notAllowed.
 */
export function checkManager(actor: Actor): Outcome {
  const manages =
    actor.kind === 'staff' &&
    actor.contests.length === 0 &&
    (actor.role === 'admin' || actor.role === 'organiser')
  return manages ? ok() : refuse('notAllowed')
}
