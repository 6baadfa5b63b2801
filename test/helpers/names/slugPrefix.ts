import pg from 'pg'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { configureSlugs, isOwnCollection, nameOf, slugOf } from '#src/domain/basics/collections.ts'
import { installGuards } from '#src/migrations/guards/installGuards.ts'
import { removeGuards } from '#src/migrations/guards/removeGuards.ts'
import { DEFAULT_SLUGS, readSlugs } from '#src/options/slugs/readSlugs.ts'

/**
 * The word that stands before the names of all collections in a run of the tests under other names, as a host may set it by
 * the option `slugs` (`TEST_SLUG_PREFIX=contest npm run test:int`); undefined in every other run.
 */
export const SLUG_PREFIX = process.env.TEST_SLUG_PREFIX || undefined

/** What Payload calls a collection that the tests call so, ours or another. */
export const slugNow = (name: string): string => (isOwnCollection(name) ? slugOf(name) : name)

/** What the tests call a collection that Payload calls so. */
export const nameNow = (slug: string): string => nameOf(slug) ?? slug

/** The tests write the paths of Payload's doors by the names of our collections. */
export function pathNow(path: string): string {
  if (SLUG_PREFIX === undefined) return path
  return path.replace(/^\/([\w-]+)/, (_, first: string) => `/${slugNow(first)}`)
}

/** Gives the tables of a migrated database the names that they have in this run. */
export async function renameTables(url: string): Promise<void> {
  if (SLUG_PREFIX === undefined) return
  const slugs = readSlugs({ slugs: SLUG_PREFIX, hostMedia: null })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const db = drizzle(client) as unknown as Parameters<typeof installGuards>[0]['db']
    configureSlugs(DEFAULT_SLUGS)
    await removeGuards({ db })
    const { rows } = await client.query<{ statement: string }>(RENAMING, [slugs.tablePrefix])
    for (const { statement } of rows) await client.query(statement)
    configureSlugs(slugs)
    await installGuards({ db })
  } finally {
    await client.end()
  }
}

/** Types, columns of relations to many, and last the tables. */
const RENAMING = `
  select format('alter type %I rename to %I', typname, 'enum_' || $1 || substr(typname, 6)) as statement
  from pg_type where typname like 'enum\\_%' and typname not like 'enum\\_payload%'
  union all
  select format('alter table %I rename column %I to %I', table_name, column_name, $1 || column_name)
  from information_schema.columns where table_schema = 'public' and table_name like '%\\_rels'
    and column_name like '%\\_id' and column_name not in ('parent_id') and column_name not like 'payload%'
  union all
  select format('alter table %I rename to %I', tablename, $1 || tablename)
  from pg_tables where schemaname = 'public' and tablename not like 'payload%'`
