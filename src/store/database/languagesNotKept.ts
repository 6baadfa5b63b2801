import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { locales } from '../../translations/locale.ts'
import { text } from './columns.ts'
import { readRows } from './readRows.ts'
import { enumOf } from './table.ts'

/** Languages of the host's own that the schema does not have yet: their codes are words of a type of the database. */
export async function languagesNotKept({
  drizzle,
}: Pick<PostgresAdapter, 'drizzle'>): Promise<string[]> {
  const found = await drizzle.execute(sql`
    select enumlabel as word from pg_enum
    where enumtypid = to_regtype(${enumOf('accounts', 'locale')})`)
  const kept = readRows(found, { word: text }).map(({ word }) => word)
  return kept.length === 0 ? [] : locales().filter((locale) => !kept.includes(locale))
}
