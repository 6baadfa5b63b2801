import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { installGuards } from './installGuards.ts'
import { removeGuards } from './removeGuards.ts'

/**
 * The guards of the database, for a migration of a host's after the one that makes the tables, and again after every update
 * of the plugin. `up` may run any number of times; `down` takes everything back that `up` made. Until they are there nothing
 * is written that only they protect (see `settleGuards`).
 */
export const contestGuards: {
  up: (args: Pick<MigrateUpArgs, 'db'>) => Promise<void>
  down: (args: Pick<MigrateDownArgs, 'db'>) => Promise<void>
} = { up: installGuards, down: removeGuards }
