import type { CollectionName } from '../../domain/documents/index.ts'
import type { Actor, EventName } from '../../domain/types/index.ts'
import { createDocument } from './documents.ts'
import { queueEvent } from './queueEvent.ts'
import type { Transaction } from './transact.ts'

/**
 * Appends one line to the record of what happened. Details hold references and masked values only
 * (domain.md decision 17).
 */
export async function appendActivity(
  { req }: Transaction,
  line: {
    actor: Actor
    now: Date
    action: EventName
    subject: CollectionName
    subjectId: string
    contest?: string | null
    from?: string | null
    to?: string | null
    details?: Record<string, unknown>
  },
): Promise<void> {
  const { actor, now, details, ...rest } = line
  const { id } = await createDocument(req, 'activity', {
    ...rest,
    at: now.toISOString(),
    actorKind: actor.kind,
    actor: actor.id,
    actorName: actor.name,
    details: { ...details, ...placeOf(actor) },
  })
  await queueEvent(req, { name: line.action, id })
}

/** In whose place staff acted, and on what evidence, stands with everything they did there. */
const placeOf = (actor: Actor): Record<string, unknown> =>
  actor.kind === 'staff' && actor.actingFor
    ? { actingFor: actor.actingFor.unit, evidence: actor.actingFor.reason }
    : {}
