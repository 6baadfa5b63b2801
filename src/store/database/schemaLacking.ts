import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { bilingualSentence } from '../../translations/bilingualSentence.ts'
import { text } from './columns.ts'
import { readRows } from './readRows.ts'

/**
 * Tables (`entries`) and columns (`entries.title`) that the configuration has and the database lacks, because a migration
 * has not been run or not been made. None where there is no database to ask, as when a site is built.
 */
export async function schemaLacking({ db }: Payload): Promise<string[]> {
  const { drizzle, rawTables, schemaName } = db as unknown as PostgresAdapter
  if (!drizzle) return []
  const found = await drizzle.execute(sql`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = ${schemaName ?? sql`current_schema()`}`)
  const rows = readRows(found, { table: text, column: text })
  const tables = new Set(rows.map(({ table }) => table))
  const columns = new Set(rows.map(({ table, column }) => `${table}.${column}`))
  return Object.values(rawTables).flatMap(({ name, columns: asked }) =>
    tables.has(name)
      ? Object.values(asked)
          .map((column) => `${name}.${column.name}`)
          .filter((column) => !columns.has(column))
      : [name],
  )
}

/** One line for the log and the terminal. */
export const schemaBehindInWords = (lacking: string[]): string =>
  bilingualSentence('migration.schemaBehind', {
    names: lacking.slice(0, NAMED).join(', '),
    count: lacking.length,
  })

const NAMED = 3
