import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import {
  createTableRelationsHelpers,
  extractTablesRelationalConfig,
} from '@payloadcms/db-postgres/drizzle/relations'
import type { DatabaseAdapterObj } from 'payload'
import type { Pool, PoolClient } from 'pg'

import { nothingStored } from './databaseFaults.ts'
import { keepCommitMarks } from './commitMark.ts'
import { Lease } from './lease.ts'
import { keepTries } from './triesTable.ts'

/**
 * The adapter with transactions of our own: Payload's say nothing when a commit fails. Whatever is written through it, by
 * an operation or by a form of the panel, is either stored or answered by an error; and a connection that breaks ends no
 * process.
 */
export function withOwnTransactions(
  database: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      keepCommitMarks(adapter)
      keepTries(adapter)
      const { connect } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        surviveLostConnections(adapter)
      }
      return Object.assign(adapter, ownTransactions(adapter))
    },
  }
}

type Sessions = Record<string | number, OwnSession | undefined>
type OwnSession = PostgresAdapter['sessions'][string] & { lease: Lease }

function ownTransactions(
  adapter: PostgresAdapter,
): Pick<PostgresAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  const sessions = adapter.sessions as Sessions
  const transactionOn = transactionMaker(adapter)

  /** Whoever ends a session takes it away first, so that it ends once. */
  async function taken(id: number | Promise<number | string> | string | undefined) {
    const key = (await id) ?? ''
    const session = sessions[key]
    delete sessions[key]
    return session
  }

  return {
    beginTransaction: async (options = adapter.transactionOptions || undefined) => {
      await (adapter as { initializing?: Promise<void> }).initializing
      const lease = await Lease.take(adapter.pool as Pool)
      const db = transactionOn(lease)
      await lease.guarded(async () => {
        await lease.query('begin')
        if (options) await db.setTransaction(options)
      })
      const id = randomUUID()
      const end = async () => undefined
      sessions[id] = { db: db as unknown as OwnSession['db'], lease, resolve: end, reject: end }
      return id
    },
    commitTransaction: async (id) => {
      const session = await taken(id)
      if (!session) throw nothingStored('It was rolled back before it was to be committed.')
      await session.lease.commit()
    },
    rollbackTransaction: async (id) => {
      await (await taken(id))?.lease.rollback()
    },
  }
}

/** Makes drizzle's handle of one transaction; what it knows of the tables is worked out once. */
function transactionMaker(adapter: PostgresAdapter) {
  const dialect = new PgDialect()
  let known: { of: unknown; schema: ConstructorParameters<typeof NodePgSession>[2] } | undefined
  return (lease: Lease) => {
    const fullSchema = adapter.schema
    if (known?.of !== fullSchema) {
      const { tables, tableNamesMap } = extractTablesRelationalConfig(
        fullSchema,
        createTableRelationsHelpers,
      )
      known = { of: fullSchema, schema: { fullSchema, schema: tables, tableNamesMap } as never }
    }
    const session = new NodePgSession(lease as unknown as PoolClient, dialect, known.schema)
    return new NodePgTransaction(dialect as never, session as never, known.schema as never)
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
