import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'

import { appendOnlyTables } from './appendOnlyTables.ts'
import { guardNames } from './guardNames.ts'

/** Takes back what `installGuards` did; does nothing where it was not called. */
export async function removeGuards({ db }: Pick<MigrateDownArgs, 'db'>): Promise<void> {
  const name = guardNames()
  await db.execute(sql`drop index if exists ${name.outgoing}`)
  await db.execute(sql`drop index if exists ${name.fingerprints}`)
  await db.execute(sql`
    alter table if exists ${name.ballots} drop constraint if exists ${name.slotWithinQuota}`)
  await db.execute(sql`drop trigger if exists sealed_stays on ${name.recommendationTables}`)
  for (const table of appendOnlyTables()) {
    await db.execute(sql`drop trigger if exists append_only on ${sql.identifier(table)}`)
  }
  await db.execute(sql`drop function if exists contest_refuse_change()`)
}
