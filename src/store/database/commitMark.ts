import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Payload } from 'payload'
import type { Pool, PoolClient, QueryConfig } from 'pg'

import { isConnectionFault, isContention } from './databaseFaults.ts'
import { keepOwnTable } from './ownTable.ts'

/** So long a connection that was lost may need to come back before nobody knows what became of a commit. */
const PATIENCE_MILLISECONDS = 15_000
const BETWEEN_MILLISECONDS = 100

export const COMMIT_MARKS_TABLE = 'commit_marks'

export function keepCommitMarks(adapter: PostgresAdapter): void {
  keepOwnTable(adapter, COMMIT_MARKS_TABLE, (schema) =>
    schema.table(COMMIT_MARKS_TABLE, {
      id: uuid('id').primaryKey(),
      markedAt: timestamp('marked_at', { withTimezone: true }).notNull().defaultNow(),
    }),
  )
}

/** Until a database has been migrated so far, its commits go without a mark. */
export async function canMark(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('${COMMIT_MARKS_TABLE}') is not null as known`,
  )
  return rows[0]?.known === true
}

/**
 * The last statement before a commit: leaves a mark in the same transaction, if it wrote anything. `pg_xact_status` would
 * say less: a number that had not reached the disk before a crash is given out again afterwards, and on a server that took
 * over it may be somebody else's.
 */
export async function markCommit(client: PoolClient, mark: string): Promise<void> {
  await client.query(
    `insert into ${COMMIT_MARKS_TABLE} (id) select $1::uuid where pg_current_xact_id_if_assigned() is not null`,
    [mark],
  )
}

/** What became of a commit whose answer was lost. */
export type Fate = 'stored' | 'notStored' | 'unknown'

/**
 * Whether the transaction with this mark was stored. Sets the same mark itself: it waits for one that is still committing,
 * and where it succeeds, that one can never be stored any more.
 */
export async function fateOf(pool: Pool, mark: string): Promise<Fate> {
  const until = performance.now() + PATIENCE_MILLISECONDS
  for (;;) {
    try {
      const { rowCount } = await pool.query(asking(mark))
      return rowCount === 1 ? 'notStored' : 'stored'
    } catch (error) {
      if (performance.now() > until || !(isConnectionFault(error) || isContention(error)))
        return 'unknown'
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MILLISECONDS))
  }
}

/** Removes the marks of commits that nobody asks about any more. */
export async function sweepCommitMarks({ db }: Pick<Payload, 'db'>): Promise<void> {
  const { pool } = db as unknown as PostgresAdapter
  await pool.query(`delete from ${COMMIT_MARKS_TABLE} where marked_at < now() - interval '1 day'`)
}

/** The driver limits one query's time where it is told to; its types do not say so. */
const asking = (mark: string): QueryConfig & { query_timeout: number } => ({
  text: `insert into ${COMMIT_MARKS_TABLE} (id) values ($1::uuid) on conflict do nothing`,
  values: [mark],
  query_timeout: PATIENCE_MILLISECONDS,
})
