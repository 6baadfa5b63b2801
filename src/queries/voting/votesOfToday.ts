import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { listOf, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Numbers of the entries a voter has voted for on one day, by round. */
export async function votesOfToday({
  payload,
  contest,
  voter,
  day,
}: {
  payload: Payload
  contest: string
  voter: string
  /** YYYY-MM-DD in the contest's zone. */
  day: string
}): Promise<Record<string, string[]>> {
  const found = await readerOf(payload).sql.execute(sql`
    select b.round_id as round, json_agg(e.number order by b.slot) as numbers
    from ${TABLE.ballots} b join ${TABLE.entries} e on e.id = b.entry_id
    where b.contest_id = ${contest} and b.voter = ${voter} and b.day = ${day}
    group by b.round_id`)
  const votes = readRows(found, { round: text, numbers: listOf(text) })
  return Object.fromEntries(votes.map(({ round, numbers }) => [round, numbers]))
}
