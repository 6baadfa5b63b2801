import { createHash, randomUUID } from 'node:crypto'

import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { identityOf } from '../../domain/participants/identity.ts'
import { MOST_KEPT } from '../../domain/participants/kept.ts'
import { publicNameOf } from '../../domain/participants/publicName.ts'
import type { ParticipantSheet } from '../../domain/participants/readParticipant.ts'
import type { ParticipantRow } from '../../domain/participants/table/participantTable.ts'
import { planParticipants } from '../../domain/participants/table/planParticipants.ts'
import type { PlannedParticipant } from '../../domain/participants/table/planParticipants.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import { keptParticipants } from '../../queries/participants/keptParticipants.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { insertParticipants } from '../../store/records/participants.ts'
import type { Call } from '../shared/call.ts'
import { lockApplying } from '../signUp/lockApplying.ts'

/** What a table would do, row by row. `digest` stands for just that: it changes with the table and with the list. */
export type ParticipantImport = {
  rows: PlannedParticipant[]
  counts: Record<PlannedParticipant['outcome'], number>
  digest: string
}

/** What a table of participants would add, with all that stands against it; writes nothing. Refuses notSignedIn, participantsKeptTooMany. */
export async function previewParticipants({
  req,
  actor,
  rows,
}: Call & { rows: readonly ParticipantRow[] }): Promise<ParticipantImport | Refusal> {
  const applying = applyingAs(actor)
  if (!applying) return refuse('notSignedIn')
  return plan({ rows, kept: await keptParticipants(req, applying) })
}

/**
 * Writes down everybody whom a table names, or nobody. It is one statement and one line of the record, however many they are,
 * so that the unit's own lists wait for no time to speak of. Rows that say the same person need a word that it is one: each
 * is then written once, and whoever is kept already stays as is. Refuses notSignedIn, participantsKeptTooMany, importChanged,
 * importFaulty, importAlike, importNothing.
 *
 * @param digest of the preview that was confirmed
 * @param isSame whether somebody looked at the rows that say the same person
 */
export function importParticipants({
  req,
  actor,
  now,
  rows,
  digest,
  isSame,
}: Call & {
  rows: readonly ParticipantRow[]
  digest: string
  isSame: boolean
}): Promise<ParticipantImport | Refusal> {
  return transact(req, async (transaction) => {
    const asking = applyingAs(actor)
    if (!asking) return refuse('notSignedIn')
    const applying = await lockApplying(transaction, asking)
    const planned = plan({ rows, kept: await keptParticipants(req, applying) })
    if ('code' in planned) return planned
    if (planned.digest !== digest) return refuse('importChanged')
    const { add, alike, bad } = planned.counts
    if (bad > 0) return refuse('importFaulty', { count: bad })
    if (alike > 0 && !isSame) return refuse('importAlike', { count: alike })
    if (add === 0) return refuse('importNothing')

    const participants = sheetsOf(planned.rows).map((sheet) => ({
      ...sheet,
      ...applying,
      id: randomUUID(),
      account: actor.id,
      identity: identityOf(sheet),
      shownAs: publicNameOf(sheet),
    }))
    await insertParticipants({ transaction, now, participants })
    const subject =
      applying.unit === null
        ? { subject: 'accounts' as const, subjectId: applying.person }
        : { subject: 'units' as const, subjectId: applying.unit }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'importParticipants',
      ...subject,
      details: { ...planned.counts, participants: participants.map(({ id }) => id) },
    })
    return planned
  })
}

function plan({
  rows,
  kept,
}: {
  rows: readonly ParticipantRow[]
  kept: readonly ParticipantDocument[]
}): ParticipantImport | Refusal {
  const planned = planParticipants({ rows, kept })
  const counts = { add: 0, alike: 0, bad: 0 }
  for (const { outcome } of planned) counts[outcome] += 1
  if (kept.length + counts.add > MOST_KEPT) {
    return refuse('participantsKeptTooMany', { max: MOST_KEPT })
  }
  const seen = planned.map(({ row, sheet, outcome, alikeRow }) => ({
    row,
    sheet,
    outcome,
    alikeRow,
  }))
  const digest = createHash('sha256').update(canonicalJson(seen)).digest('hex')
  return { rows: planned, counts, digest }
}

const sheetsOf = (rows: readonly PlannedParticipant[]): ParticipantSheet[] =>
  rows.flatMap(({ outcome, sheet }) => (outcome === 'add' && sheet ? [sheet] : []))
