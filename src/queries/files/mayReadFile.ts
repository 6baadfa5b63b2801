import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { EntryFileDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import { readerOf } from '../../store/database/database.ts'
import { TABLE } from '../../store/database/table.ts'
import { isFilmSeenBy, isShown } from '../shown/shown.ts'
import {
  isReadByJudge,
  isReadByOwner,
  isReadByPartner,
  isReadByRecommender,
} from './fileReaders.ts'

/**
 * Whether an account, or a guest, may read a file, by the same words that make their lists (`fileReaders.ts`): its own unit or
 * person; a unit or person beside it (R13); the recommender named; a judge; besides, anybody the version for playing of the
 * film of an entry that is shown to the public (R118, R139) and never the film as it was handed in (R79e).
 */
export async function mayReadFile({
  req,
  actor,
  file,
  joint,
  isMade = false,
}: {
  req: PayloadRequest
  actor: Actor & { kind: 'account' }
  file: Pick<EntryFileDocument, 'id' | 'contest'>
  /** Entries beside whose lead the account stands. */
  joint: readonly string[]
  /** What was made of it for playing is asked for, not the file itself. */
  isMade?: boolean
}): Promise<boolean> {
  const granted = (role: 'judge' | 'recommender') =>
    actor.grants.some((grant) => grant.role === role && grant.contest === file.contest)
  const applying = applyingAs(actor)
  const recommends = actor.unit !== null && granted('recommender')
  const readers = [
    joint.length > 0 && isReadByPartner(joint),
    recommends && isReadByRecommender({ unit: String(actor.unit), contests: [file.contest] }),
    granted('judge') && isReadByJudge(actor.id),
    isMade && sql`(${isFilmSeenBy('public')} and ${isShown})`,
  ].filter((reader) => reader !== false)
  const { rows } = await readerOf(req.payload).sql.execute(sql`
    select 1 from ${TABLE.entry_files} f where f.id = ${file.id} and (
      ${applying ? isReadByOwner(applying) : sql`false`}
      or exists (
        select 1 from ${TABLE.entries} e
        where (e.id = f.entry_id or e.registration_id = f.registration_id)
          and (${sql.join([sql`false`, ...readers], sql` or `)})))`)
  return rows.length > 0
}
