import { sql } from '@payloadcms/db-postgres'

import type { RoundState, ScheduleWindow } from '../../domain/types/index.ts'
import { ROUND_STATES } from '../../domain/types/round.ts'
import { integer, listOf, oneOf, text, written } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** What a ballot asks of its round. */
export type VotingRound = {
  id: string
  state: RoundState
  perDay: number
  category: string
  contest: string
  slug: string
  timeZone: string
  windows: ScheduleWindow[]
}

/** A round of a published contest that holds a public vote, or null. */
export async function votingRound({
  transaction,
  round,
}: {
  transaction: Reader
  round: string
}): Promise<VotingRound | null> {
  const found = await transaction.sql.execute(sql`
    select r.id, r.state::text as state, r.votes_per_day::int as "perDay", r.category_id as category,
      c.id as contest, c.slug, c.time_zone as "timeZone",
      coalesce((
        select json_agg(json_strip_nulls(json_build_object(
          'key', w.key, 'title', w.title, 'titleEn', w.title_en, 'displayText', w.display_text,
          'opensAt', ${iso('w.opens_at')}, 'closesAt', ${iso('w.closes_at')})) order by w._order)
        from ${TABLE.contests_windows} w where w._parent_id = c.id), '[]') as windows
    from ${TABLE.rounds} r join ${TABLE.contests} c on c.id = r.contest_id
    where r.id = ${round} and c.published and exists (
      select 1 from ${TABLE.rounds_components} k where k._parent_id = r.id and k.kind = 'publicVote')`)
  return readRow(found, {
    id: text,
    state: oneOf(ROUND_STATES),
    perDay: integer,
    category: text,
    contest: text,
    slug: text,
    timeZone: text,
    windows: listOf(written<ScheduleWindow>()),
  })
}

/** As Payload writes instants: UTC with milliseconds. */
const iso = (column: string) =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
