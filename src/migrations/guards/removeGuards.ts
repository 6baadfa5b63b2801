import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'

import { APPEND_ONLY_TABLES } from './appendOnlyTables.ts'

/** Takes back what `installGuards` did; does nothing where it was not called. */
export async function removeGuards({ db }: Pick<MigrateDownArgs, 'db'>): Promise<void> {
  await db.execute(sql`drop index if exists messages_outgoing`)
  await db.execute(sql`drop index if exists entry_texts_fingerprints_idx`)
  await db.execute(sql`
    alter table if exists ballots drop constraint if exists ballots_slot_within_quota`)
  await db.execute(sql`drop trigger if exists sealed_stays on recommendation_tables`)
  for (const table of APPEND_ONLY_TABLES) {
    await db.execute(sql`drop trigger if exists append_only on ${sql.identifier(table)}`)
  }
  await db.execute(sql`drop function if exists contest_refuse_change()`)
}
