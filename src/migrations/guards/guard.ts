import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** One thing that the database holds by itself. */
export type Guard = {
  /** What it is called where it is missing, as PostgreSQL calls it: `trigger append_only on marks`. */
  name: string
  /** Statements that make it, or bring an older kind of it to this one. */
  make: SQL[]
  /** The statement that takes it away; does nothing where it, or what it hangs on, is not there. */
  drop: SQL
  /** Asks the catalog: whether it is there, whole and switched on, as `make` makes it. */
  isThere: SQL<boolean>
}

/** A function of triggers without arguments. */
export function functionGuard({ name, body }: { name: string; body: string }): Guard {
  return {
    name: `function ${name}`,
    make: [
      sql`create or replace function ${sql.identifier(name)}() returns trigger language plpgsql as ${sql.raw(`$$${body}$$`)}`,
    ],
    drop: sql`drop function if exists ${sql.identifier(name)}()`,
    isThere: sql`exists (
      select from pg_proc where oid = to_regprocedure(${`${name}()`}) and prosrc = ${body})`,
  }
}

/** A trigger before each change or removal of a row; `when` is SQL that asks `old`. */
export function triggerGuard({
  name,
  table,
  calls,
  when,
}: {
  name: string
  table: string
  calls: string
  when?: string
}): Guard {
  const condition = when ? sql.raw(`when (${when})`) : sql``
  return {
    name: `trigger ${name} on ${table}`,
    make: [
      sql`create or replace trigger ${sql.identifier(name)}
        before update or delete on ${sql.identifier(table)}
        for each row ${condition} execute function ${sql.identifier(calls)}()`,
    ],
    drop: sql`drop trigger if exists ${sql.identifier(name)} on ${sql.identifier(table)}`,
    isThere: sql`exists (
      select from pg_trigger where tgrelid = to_regclass(${quoted(table)}) and tgname = ${name}
        and tgfoid = to_regprocedure(${`${calls}()`}) and tgtype = ${BEFORE_CHANGE_OF_A_ROW}
        and tgenabled in ('O', 'A')
        and ${when ? sql`strpos(pg_get_triggerdef(oid), ${`WHEN ((${when}`}) > 0` : sql`tgqual is null`})`,
  }
}

/** `pg_trigger.tgtype`: for each row 1, before 2, delete 8, update 16. */
const BEFORE_CHANGE_OF_A_ROW = 1 + 2 + 8 + 16

/** A check; `shows` is what PostgreSQL's own spelling of it has to contain. */
export function checkGuard({
  name,
  table,
  check,
  shows,
}: {
  name: string
  table: string
  check: string
  shows: string[]
}): Guard {
  return {
    name: `constraint ${name} on ${table}`,
    make: [
      sql`alter table ${sql.identifier(table)} drop constraint if exists ${sql.identifier(name)},
        add constraint ${sql.identifier(name)} check (${sql.raw(check)})`,
    ],
    drop: sql`alter table if exists ${sql.identifier(table)}
      drop constraint if exists ${sql.identifier(name)}`,
    isThere: sql`exists (
      select from pg_constraint where conrelid = to_regclass(${quoted(table)}) and conname = ${name}
        and contype = 'c' and convalidated and ${containsAll(sql`pg_get_constraintdef(oid)`, shows)})`,
  }
}

/** An index of a kind that Payload has no word for; `shows` as with a check. */
export function indexGuard({
  name,
  table,
  definition,
  shows,
}: {
  name: string
  table: string
  /** What follows the table's name. */
  definition: string
  shows: string[]
}): Guard {
  return {
    name: `index ${name} on ${table}`,
    make: [
      sql`drop index if exists ${sql.identifier(name)}`,
      sql`create index ${sql.identifier(name)} on ${sql.identifier(table)} ${sql.raw(definition)}`,
    ],
    drop: sql`drop index if exists ${sql.identifier(name)}`,
    isThere: sql`exists (
      select from pg_index where indexrelid = to_regclass(${quoted(name)})
        and indrelid = to_regclass(${quoted(table)}) and indisvalid
        and ${containsAll(sql`pg_get_indexdef(indexrelid)`, shows)})`,
  }
}

const containsAll = (definition: SQL, parts: string[]): SQL =>
  sql.join(
    parts.map((part) => sql`strpos(${definition}, ${part}) > 0`),
    sql` and `,
  )

/** A name as `to_regclass` reads it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
