import { sql } from '@payloadcms/db-postgres'

import type { Pair } from '../../domain/judging/assignment.ts'
import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/** Stores pairs of judge and entry in one statement; those there already stay as they are. */
export async function storeAssignments({
  transaction,
  contest,
  round,
  pairs,
}: {
  transaction: Reader
  contest: string
  round: string
  pairs: Pair[]
}): Promise<void> {
  await transaction.sql.execute(sql`
    insert into ${TABLE.assignments} (id, contest_id, round_id, judge_id, entry_id)
    select gen_random_uuid(), ${contest}, ${round}, pair.judge, pair.entry
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair(judge uuid, entry uuid)
    on conflict do nothing`)
}
