import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { bilingualSentence } from '../../translations/bilingualSentence.ts'
import { SQUASHED, SQUASHED_INTO } from './squashed.ts'

/**
 * Writes down the squashed migrations in place of the chain they were made from, where a database has had the whole
 * chain; its schema is the same then, and nothing else is touched. An empty or a newer one is left alone.
 * @throws where a database has had only a part of the chain: the rest of it is not here any more
 */
export async function takeOver(database: PostgresAdapter['drizzle']): Promise<void> {
  await database.transaction(async (transaction) => {
    // Of two processes that start at once the second finds the work done.
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('contest.takeOver', 0))`,
    )
    const recorded = await recordedNames(transaction)
    const had = SQUASHED.filter((name) => recorded.has(name))
    if (had.length === 0) return
    if (had.length < SQUASHED.length) throw tooOld()
    for (const [index, name] of SQUASHED.entries()) {
      await transaction.execute(succeeded(name, SQUASHED_INTO[index]))
    }
  })
}

/** A record keeps its id and its batch, whatever kind of id the database has. */
function succeeded(name: string, successor: string | undefined) {
  return successor === undefined
    ? sql`delete from payload_migrations where name = ${name}`
    : sql`update payload_migrations set name = ${successor} where name = ${name}`
}

async function recordedNames(
  transaction: Pick<PostgresAdapter['drizzle'], 'execute'>,
): Promise<Set<unknown>> {
  const { rows } = await transaction.execute(
    sql`select to_regclass('payload_migrations') is not null as known`,
  )
  if (!rows[0]?.known) return new Set()
  const records = await transaction.execute(sql`select name from payload_migrations`)
  return new Set(records.rows.map((row) => row.name))
}

function tooOld(): Error {
  return new Error(bilingualSentence('migration.tooOld', { head: SQUASHED.at(-1) ?? '' }))
}
