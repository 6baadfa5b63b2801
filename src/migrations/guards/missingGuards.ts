import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'

import { ownTables } from '../../store/database/ownTables.ts'
import { quoted } from './guard.ts'
import type { Guard } from './guard.ts'
import { guards } from './guards.ts'

type Database = Pick<MigrateUpArgs['db'], 'execute'>

/**
 * What is not there, by name, of the guards and of the tables that belong to no collection; the catalog is asked in one
 * statement. A guard that is switched off, or of another kind than this version makes, is not there.
 */
export async function missingGuards(db: Database): Promise<string[]> {
  const wanted: Pick<Guard, 'name' | 'isThere'>[] = [
    ...ownTables().map((table) => ({
      name: `table ${table}`,
      isThere: sql<boolean>`to_regclass(${quoted(table)}) is not null`,
    })),
    ...guards(),
  ]
  const asked = wanted.map(
    ({ isThere }, index) => sql`select ${index}::int as at, ${isThere} as is_there`,
  )
  const { rows } = await db.execute(sql.join(asked, sql` union all `))
  const there = new Set(rows.filter((row) => row.is_there === true).map((row) => Number(row.at)))
  return wanted.filter((_, index) => !there.has(index)).map(({ name }) => name)
}

export async function isThereIn(db: Database, { isThere }: Guard): Promise<boolean> {
  const { rows } = await db.execute(sql`select ${isThere} as is_there`)
  return rows[0]?.is_there === true
}
