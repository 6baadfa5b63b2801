import type { MigrateDownArgs } from '@payloadcms/db-postgres'

import { guards } from './guards.ts'

/** Takes back what `installGuards` did; does nothing where it was not called. */
export async function removeGuards({ db }: Pick<MigrateDownArgs, 'db'>): Promise<void> {
  for (const { drop } of guards().toReversed()) await db.execute(drop)
}
