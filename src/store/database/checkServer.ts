import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { hostFault } from '../../translations/bilingualFault.ts'
import { integer, text, truth } from './columns.ts'
import { readSoleRow } from './readRows.ts'

/** The oldest that has what the schema and its guards are written in. */
const OLDEST = 15

/**
 * Asks the server what it is, before anything is written to it.
 *
 * @throws HostFault where it is too old, or has no ICU
 */
export async function checkServer({ drizzle }: Pick<PostgresAdapter, 'drizzle'>): Promise<void> {
  const found = await drizzle.execute(sql`
    select current_setting('server_version_num')::int / 10000 as major,
      current_setting('server_version') as version,
      exists (select 1 from pg_collation where collprovider = 'i') as icu`)
  checkSaid(readSoleRow(found, { major: integer, version: text, icu: truth }))
}

/** @throws HostFault */
export function checkSaid({
  major,
  version,
  icu,
}: {
  major: number
  version: string
  icu: boolean
}): void {
  if (major < OLDEST) throw hostFault('host.postgresOld', { version })
  if (!icu) throw hostFault('host.noIcu')
}
