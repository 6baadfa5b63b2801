import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'

import { tableOf } from '../../domain/basics/tableNames.ts'
import { appendOnlyTables } from './appendOnlyTables.ts'
import { guardNames } from './guardNames.ts'

/**
 * What the database holds by itself and no collection can say: rows that are written once, a sealed table that
 * stays as it was stamped, the daily quota of ballots (R119, R120), and two indexes of a kind Payload has no word for.
 * Call it in a migration after the one that made the tables; a table that is not there is an error. It may be called
 * again at any time, and then brings what it finds to this version of the guards.
 */
export async function installGuards({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  const name = guardNames()
  // The one change of the record there is: a purge blanks the name on the lines of a closed account, and nothing else.
  await db.execute(sql`
    create or replace function contest_refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and tg_table_name = '${sql.raw(tableOf('activity'))}'
        and current_setting('contest.purge', true) = 'on'
        and to_jsonb(new) - 'actor_name' = to_jsonb(old) - 'actor_name' then
        return new;
      end if;
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`)
  for (const table of appendOnlyTables()) {
    await db.execute(sql`
      create or replace trigger append_only before update or delete on ${sql.identifier(table)}
      for each row execute function contest_refuse_change()`)
  }
  await db.execute(sql`
    create or replace trigger sealed_stays before update or delete on ${name.recommendationTables}
    for each row when (old.state = 'sealed') execute function contest_refuse_change()`)
  await db.execute(sql`
    alter table ${name.ballots} drop constraint if exists ${name.slotWithinQuota},
      add constraint ${name.slotWithinQuota} check (slot between 1 and quota)`)
  // Texts that share a passage are found by it (R37).
  await db.execute(sql`
    create index if not exists ${name.fingerprints} on ${name.entryTexts} using gin (fingerprints)`)
  // The worker asks for these twice a second; what was sent or is read in the portal must not slow it down.
  await db.execute(sql`
    create index if not exists ${name.outgoing} on ${name.messages} (expires_at, id)
    where state in ('waiting', 'sending')`)
}
