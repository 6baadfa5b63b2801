import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

type Writing = Reader

/**
 * Writes who has an entry in hand. By SQL, so that a claim is no change of the entry: what others read of it is still as
 * it was when they decide. The first claim ends the entrant's right to recall (domain.md, lifecycle).
 */
export async function writeClaim({
  transaction,
  entry,
  staff,
  now,
  until,
}: {
  transaction: Writing
  entry: string
  staff: string
  now: Date
  /** ISO 8601. */
  until: string
}): Promise<void> {
  await transaction.sql.execute(sql`
    update ${TABLE.entries} set claimed_by_id = ${staff}, claimed_until = ${until},
      in_hand_since = coalesce(in_hand_since, ${now.toISOString()})
    where id = ${entry}`)
}

/** Puts an entry back into the queue. */
export async function endClaim(transaction: Writing, entry: string): Promise<void> {
  await transaction.sql.execute(
    sql`update ${TABLE.entries} set claimed_by_id = null, claimed_until = null where id = ${entry}`,
  )
}

/** A claim that somebody works on lasts longer; true if it was still theirs. */
export async function prolongClaim({
  transaction,
  entry,
  staff,
  now,
  until,
}: {
  transaction: Writing
  entry: string
  staff: string
  now: Date
  until: string
}): Promise<boolean> {
  const { rows } = await transaction.sql.execute(sql`
    update ${TABLE.entries} set claimed_until = ${until}
    where id = ${entry} and claimed_by_id = ${staff} and claimed_until > ${now.toISOString()}
    returning id`)
  return rows.length > 0
}

/** Notes that an examiner had nothing to ask of an entry that waits for its recommender; its claim ends. */
export async function noteChecked({
  transaction,
  entry,
  now,
}: {
  transaction: Writing
  entry: string
  now: Date
}): Promise<void> {
  await transaction.sql.execute(sql`
    update ${TABLE.entries} set checked_at = ${now.toISOString()}, claimed_by_id = null, claimed_until = null,
      in_hand_since = coalesce(in_hand_since, ${now.toISOString()})
    where id = ${entry}`)
}
