import type { MigrateUpArgs } from '@payloadcms/db-postgres'

import { guards } from './guards.ts'
import { isThereIn } from './missingGuards.ts'

/**
 * What the database holds by itself and no collection can say: rows that are written once, a sealed table that
 * stays as it was stamped, the daily quota of ballots (R119, R120), and two indexes of a kind Payload has no word for.
 * Call it in a migration after the one that made the tables; a table that is not there is an error. It may be called
 * again at any time: what is there as it should be is left alone, and the rest brought to this version of the guards.
 */
export async function installGuards({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const guard of guards()) {
    if (await isThereIn(db, guard)) continue
    for (const statement of guard.make) await db.execute(statement)
  }
}
