import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { CollectionName } from '../../domain/documents/index.ts'
import { text } from './columns.ts'
import { readRows } from './readRows.ts'
import { enumOf } from './table.ts'

/** Words that a column should hold and the schema does not know yet, because the host has made no migration since it added them. */
export async function wordsNotKept(
  { drizzle }: Pick<PostgresAdapter, 'drizzle'>,
  {
    collection,
    column,
    words,
  }: { collection: CollectionName; column: string; words: readonly string[] },
): Promise<string[]> {
  const found = await drizzle.execute(sql`
    select enumlabel as word from pg_enum
    where enumtypid = to_regtype(${enumOf(collection, column)})`)
  const kept = readRows(found, { word: text }).map(({ word }) => word)
  return kept.length === 0 ? [] : words.filter((word) => !kept.includes(word))
}
