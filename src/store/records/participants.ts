import { sql } from '@payloadcms/db-postgres'

import { manyTo, TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'
import { GONE } from './purge.ts'

/** Deletes the row of a participant whom no entry names. */
export async function deleteParticipant({ sql: db }: Transaction, id: string): Promise<void> {
  await db.execute(sql`delete from ${TABLE.participants} where id = ${id}`)
}

/**
 * Forgets the participants of a person whose account closes: whoever takes part in nothing that stays is deleted; of the others
 * the name they were entered under stays with the documents, as the public reads it, and all else goes. By what they are known
 * again goes with it.
 *
 * @param documents ids of the entries that stay
 */
export async function purgeParticipants(
  { sql: db }: Transaction,
  { person, documents }: { person: string; documents: readonly string[] },
): Promise<void> {
  const stays = sql`exists (
    select 1 from ${TABLE.entries_rels} named
    where named.${manyTo('participants')} = ${TABLE.participants}.id
      and named.parent_id::text in (
        select value from jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb)))`
  await db.execute(sql`
    delete from ${TABLE.participants} where person_id = ${person} and not ${stays}`)
  await db.execute(sql`
    update ${TABLE.participants} set name = coalesce(shown_as, ${GONE}), birth_date = null,
      identity = null, school = null, guardian = null, guardian_phone = null, updated_at = now()
    where person_id = ${person}`)
}
