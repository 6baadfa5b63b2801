import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/**
 * Writes one ballot in one statement, which takes the voter's next slot of the day itself. Two unique indexes and a check
 * hold the quota even where this code did not (components.md); nothing is written where they say no. True if it was.
 */
export async function insertBallot({
  transaction,
  contest,
  round,
  entry,
  voter,
  day,
  quota,
  now,
}: {
  round: string
  voter: string
  /** `dayOf` the contest's time zone. */
  day: string
  transaction: Reader
  contest: string
  entry: string
  quota: number
  now: Date
}): Promise<boolean> {
  const { rows } = await transaction.sql.execute(sql`
    insert into ${TABLE.ballots} (id, contest_id, round_id, entry_id, voter, day, slot, quota, created_at, updated_at)
    select gen_random_uuid(), ${contest}::uuid, ${round}::uuid, ${entry}::uuid, ${voter}::text, ${day}::text,
      count(*) + 1, ${quota}::int, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from ${TABLE.ballots} where round_id = ${round} and voter = ${voter} and day = ${day}
    having count(*) < ${quota}
    on conflict do nothing returning id`)
  return rows.length > 0
}
