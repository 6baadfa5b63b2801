import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { CollectionName } from '../../domain/documents/index.ts'
import { installGuards } from '../../migrations/guards/installGuards.ts'
import { missingGuards } from '../../migrations/guards/missingGuards.ts'
import { bilingualSentence } from '../../translations/bilingualSentence.ts'
import { oncePer } from '../oncePer.ts'

/** Collections that are written only where the database itself keeps what was written. */
const WRITTEN_UNDER_GUARD: ReadonlySet<CollectionName> = new Set([
  'activity',
  'ballots',
  'marks',
  'resultRuns',
] as const)

/** Who comes in to see what is missing has to get in, and is on the record all the same. */
const COMING_AND_GOING = new Set(['signIn', 'signInFailed', 'signOut'])

/** Names of the guards and own tables that the database lacks; none = all is well. It is not asked again once it was. */
export async function guardsLacking(payload: Payload): Promise<string[]> {
  const known = oncePer(payload, 'guards', () => ({ areThere: false }))
  if (known.areThere) return []
  const missing = await missingGuards(drizzleOf(payload))
  known.areThere = missing.length === 0
  return missing
}

/**
 * Whether this row may be written yet. Until the guards are there, what only they protect is refused (`guardsMissing`), and
 * everything is read as ever; once they are put in, by whatever process, nobody has to start anew.
 *
 * @throws an error that every door answers as the refusal: where it is thrown, nothing of the transaction is stored
 */
export async function checkGuarded(
  payload: Payload,
  { collection, data = {} }: { collection: CollectionName; data?: Record<string, unknown> },
): Promise<void> {
  if (!WRITTEN_UNDER_GUARD.has(collection)) return
  if (isOfSignIn(collection, data)) return
  const missing = await guardsLacking(payload)
  if (missing.length === 0) return
  const error = new Error(`The database lacks ${missing.join(', ')}.`)
  error.name = 'GuardsMissing'
  throw error
}

function isOfSignIn(collection: CollectionName, { action, subject }: Record<string, unknown>) {
  return collection === 'activity' && (COMING_AND_GOING.has(String(action)) || subject === 'staff')
}

/** Puts in what is missing, one process after the other. */
export async function applyGuards(payload: Payload): Promise<void> {
  await drizzleOf(payload).transaction(async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('contest.guards', 0))`)
    await installGuards({ db })
  })
}

/**
 * What is done about the guards at start: `isApplied` puts them in; otherwise what is missing is said once, in one sentence.
 * Where there is no database to ask, as when a site is built, nothing is said: whatever needs it says so itself.
 */
export async function settleGuards(
  payload: Payload,
  { isApplied }: { isApplied: boolean },
): Promise<void> {
  if (!isConnected(payload)) return
  try {
    const missing = await guardsLacking(payload)
    if (missing.length === 0) return
    if (isApplied) await applyGuards(payload)
    const left = isApplied ? await guardsLacking(payload) : missing
    if (left.length > 0) payload.logger.error(guardsMissingInWords(left))
  } catch (error) {
    payload.logger.error({ err: error, msg: bilingualSentence('migration.guardsUnknown') })
  }
}

/** One line for the log and the terminal. */
export const guardsMissingInWords = (missing: string[]): string =>
  bilingualSentence('migration.guardsMissing', { names: missing.join(', ') })

const drizzleOf = ({ db }: Payload): PostgresAdapter['drizzle'] =>
  (db as unknown as PostgresAdapter).drizzle

/** Commands of Payload's that only write files open none. */
const isConnected = (payload: Payload): boolean => Boolean(drizzleOf(payload))
