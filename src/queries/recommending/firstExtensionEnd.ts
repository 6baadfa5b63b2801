import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '../../store/database/transact.ts'

/** When the first of the deadlines ends that single entries before a recommender were given and that have not passed at `now`; null without any. */
export async function firstExtensionEnd(
  { sql: db }: Pick<Transaction, 'sql'>,
  { contest, unit, now }: { contest: string; unit: string; now: Date },
): Promise<string | null> {
  const { rows } = await db.execute(sql`
    select min(extended_until) as until from entries
    where contest_id = ${contest} and recommender_id = ${unit}
      and extended_until >= ${now.toISOString()}
      and (stage in ('submitted', 'recommended')
        or (stage = 'returned' and returned_to = 'recommender'))`)
  const until = rows[0]?.until
  return until ? new Date(String(until)).toISOString() : null
}
