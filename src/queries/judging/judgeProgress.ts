import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isEligible } from '../shown/eligibility.ts'

/** A judge of a contest and how far they are in one round: entries assigned, and of these marked. */
export type JudgeProgress = {
  id: string
  name: string
  username: string
  unit: string | null
  assigned: number
  marked: number
}

/** Every account that may judge a contest, by name; those without entries too. */
export async function judgeProgress({
  payload,
  contest,
  round,
}: {
  payload: Payload
  contest: string
  round: string
}): Promise<JudgeProgress[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select account.id, account.name, account.username, u.name as unit,
      count(e.id)::int as assigned,
      count(e.id) filter (where exists (
        select 1 from ${TABLE.marks} m
        where m.round_id = ${round} and m.judge_id = account.id and m.entry_id = e.id))::int as marked
    from ${TABLE.accounts} account
    left join ${TABLE.units} u on u.id = account.unit_id
    left join ${TABLE.assignments} a on a.judge_id = account.id and a.round_id = ${round}
    left join ${TABLE.entries} e on e.id = a.entry_id and ${isEligible}
    where exists (
      select 1 from ${TABLE.accounts_grants} g
      where g._parent_id = account.id and g.contest_id = ${contest} and g.role = 'judge')
    group by account.id, u.name
    order by account.name, account.username`)
  return readRows(found, {
    id: text,
    name: text,
    username: text,
    unit: text.nullable,
    assigned: integer,
    marked: integer,
  })
}
