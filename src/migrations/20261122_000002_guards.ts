import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** Tables whose rows are written once: SQL and `overrideAccess` pass Payload by, so the database itself refuses. */
const APPEND_ONLY = ['activity', 'ballots', 'examinations', 'form_versions', 'marks', 'result_runs']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function contest_refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`)
  for (const table of APPEND_ONLY) {
    await db.execute(sql`
      create trigger append_only before update or delete on ${sql.identifier(table)}
      for each row execute function contest_refuse_change()`)
  }
  await db.execute(sql`
    alter table ballots add constraint ballots_slot_within_quota check (slot between 1 and quota)`)
  // A sealed recommendation table is what was stamped; nothing about it changes afterwards.
  await db.execute(sql`
    create trigger sealed_stays before update or delete on recommendation_tables
    for each row when (old.state = 'sealed') execute function contest_refuse_change()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger sealed_stays on recommendation_tables`)
  await db.execute(sql`alter table ballots drop constraint ballots_slot_within_quota`)
  for (const table of APPEND_ONLY) {
    await db.execute(sql`drop trigger append_only on ${sql.identifier(table)}`)
  }
  await db.execute(sql`drop function contest_refuse_change()`)
}
