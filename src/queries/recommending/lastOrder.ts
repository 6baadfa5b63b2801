import { sql } from '@payloadcms/db-postgres'

import { instant, listOf, objectOf, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** The newest change of a recommender's order: who made it, and what stood before and after. */
export type LastOrder = {
  /** Changes with every change. */
  id: string
  account: string
  name: string
  /** ISO 8601. */
  at: string
  before: string[]
  entries: string[]
}

/** Null where the order was never changed by hand. */
export async function lastOrder({
  transaction,
  contest,
  unit,
}: {
  transaction: Reader
  contest: string
  unit: string
}): Promise<LastOrder | null> {
  const found = await transaction.sql.execute(sql`
    select id, actor, actor_name, at, details from ${TABLE.activity}
    where subject = 'units' and subject_id = ${unit} and contest_id = ${contest}
      and action = 'orderRecommendations'
    order by at desc, created_at desc limit 1`)
  const row = readRow(found, {
    id: text,
    account: text.from('actor'),
    name: text.from('actor_name'),
    at: instant,
    details: objectOf({ before: listOf(text).or([]), entries: listOf(text).or([]) }).nullable,
  })
  if (!row) return null
  const { details, ...change } = row
  return { ...change, before: details?.before ?? [], entries: details?.entries ?? [] }
}
