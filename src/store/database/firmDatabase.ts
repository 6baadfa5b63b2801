import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { checkServer } from './checkServer.ts'
import { keepCommitMarks } from './commitMark.ts'
import { migrateAlone } from './migrateAlone.ts'
import { ownTransactions } from './ownTransactions.ts'
import { keepTries } from './triesTable.ts'

/**
 * The adapter as a contest needs it. Whatever is written through it, by an operation or by a form of the panel, is either
 * stored or answered by an error; a connection that breaks ends no process; and two that migrate at once do not meet.
 */
export function firmDatabase(
  database: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      keepCommitMarks(adapter)
      keepTries(adapter)
      const { connect, migrate } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        surviveLostConnections(adapter)
      }
      adapter.migrate = async (options) => {
        await checkServer(adapter)
        await migrateAlone(adapter.payload, () => migrate.call(adapter, options))
      }
      return Object.assign(adapter, ownTransactions(adapter))
    },
  }
}

/**
 * An error that a connection tells of between two queries ends a process in which nobody listens; Payload listens to its
 * first connection alone. Whoever asks next learns of it anyhow.
 */
function surviveLostConnections({ pool, payload }: PostgresAdapter): void {
  if (pool.listenerCount('error') > 0) return
  pool.on('error', (error) => {
    payload.logger.warn(`an idle connection to the database was lost: ${error.message}`)
  })
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
  })
}
