import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { EntryFileDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { readerOf } from '../../store/database/database.ts'
import { TABLE } from '../../store/database/table.ts'
import { isEligible } from '../shown/eligibility.ts'
import { isFilmSeenBy, isShown } from '../shown/shown.ts'
import { isSlotSeenBy } from '../shown/slots.ts'

/**
 * Whether somebody who neither owns nor recommends an entry may read a file of it: anybody the version for playing of the
 * film of an entry that is shown to the public (R118, R139) and never the film as it was handed in (R79e); a judge what an
 * entry assigned to them holds, while the round is not over (R126, R132). Both only out of slots that their category opens to
 * them, see `isSeenBy`.
 */
export async function mayReadFile({
  req,
  actor,
  file,
  isMade = false,
}: {
  req: PayloadRequest
  actor: Actor & { kind: 'account' }
  file: Pick<EntryFileDocument, 'id' | 'contest'>
  /** What was made of it for playing is asked for, not the file itself. */
  isMade?: boolean
}): Promise<boolean> {
  const isJudge = actor.grants.some(
    ({ role, contest }) => role === 'judge' && contest === file.contest,
  )
  const toBeMarked = sql`(f.removed_at is null
    and (f.entry_id = e.id or f.registration_id = e.registration_id)
    and exists (
      select 1 from ${TABLE.categories_file_slots} slot
      where slot._parent_id = e.category_id and slot.key = f.slot and ${isSlotSeenBy('judges')})
    and exists (
      select 1 from ${TABLE.assignments} a join ${TABLE.rounds} r on r.id = a.round_id
      where a.entry_id = e.id and a.judge_id::text = ${actor.id} and r.state in ('open', 'closed'))
    and ${isEligible})`
  const { rows } = await readerOf(req.payload).sql.execute(sql`
    select 1 from ${TABLE.entry_files} f
    join ${TABLE.entries} e on e.id = f.entry_id or e.registration_id = f.registration_id
    where f.id = ${file.id} and ((${isMade}::boolean and ${isFilmSeenBy('public')} and ${isShown}) or (${isJudge}::boolean and ${toBeMarked}))
    limit 1`)
  return rows.length > 0
}
