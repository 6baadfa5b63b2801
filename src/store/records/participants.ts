import { sql } from '@payloadcms/db-postgres'

import type { ParticipantSheet } from '../../domain/participants/readParticipant.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { manyTo, TABLE, wordsOf } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'
import { GONE } from './purge.ts'

/** What is written of somebody new. */
export type ParticipantRecord = ParticipantSheet &
  Applying & { id: string; account: string; identity: string | null; shownAs: string | null }

/** Stores participants in one statement: by Payload, one after the other, some hundreds would take minutes under a lock. */
export async function insertParticipants({
  transaction,
  now,
  participants,
}: {
  transaction: Transaction
  now: Date
  participants: readonly ParticipantRecord[]
}): Promise<void> {
  const at = now.toISOString()
  await transaction.sql.execute(sql`
    insert into ${TABLE.participants} (id, name, birth_date, school, guardian, guardian_phone, public_name, unit_id,
      person_id, account_id, identity, shown_as, created_at, updated_at)
    select id, name, "birthDate", school, guardian, "guardianPhone",
      "publicName"::${wordsOf('participants', 'public_name')}, unit, person, account, identity, "shownAs", ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(participants)}::jsonb) as given(id uuid, name text, "birthDate" text,
      school text, guardian text, "guardianPhone" text, "publicName" text, unit uuid, person uuid, account uuid,
      identity text, "shownAs" text)`)
}

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
