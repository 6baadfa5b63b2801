import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { takeOver } from './takeOver.ts'

/**
 * An adapter that takes a database over from the squashed chain before it migrates, by `payload migrate` and by
 * `prodMigrations` alike: both go through its `migrate`.
 */
export function takingOver(
  database: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      const { migrate } = adapter
      adapter.migrate = async (options) => {
        await takeOver(adapter.drizzle)
        await migrate.call(adapter, options)
      }
      return adapter
    },
  }
}
