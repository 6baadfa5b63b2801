import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RefusalCode } from '../../domain/basics/refusalCodes.ts'

/** serialization_failure and deadlock_detected: PostgreSQL asks the client to try again. */
const CONTENTION = new Set(['40001', '40P01'])

/**
 * The server has gone, is going, is not up yet, takes no more connections, or only reads since another took its place; or
 * a pooler between has lost it (08…).
 */
const LOST =
  /^(?:08...|57P0[1-5]|25006|53300|E(?:CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN))$/
/** The driver and its pool say some things in words only. */
const LOST_IN_WORDS =
  /connection terminated|not queryable|timeout exceeded when trying to connect|query read timeout|client was closed/i

/** No room left on the disk or in memory, or the disk itself fails: nothing is stored, and another try helps nobody. */
const FULL = /^(?:53[0-24]00|58030)$/

/** The SQLSTATE or the system's code of an error. Drizzle wraps the driver's error; the code stands on the innermost cause. */
export function codeOf(error: unknown): string {
  for (const each of causesOf(error)) {
    if ('code' in each && typeof each.code === 'string') return each.code
  }
  return ''
}

/** What the innermost cause of an error says. */
export const reasonOf = (error: unknown): string => causesOf(error).at(-1)?.message ?? String(error)

/** Whether two operations stood in each other's way, so that one has only to begin again. */
export const isContention = (error: unknown): boolean => CONTENTION.has(codeOf(error))

/** Whether the database was not to be reached, or went away while it was asked. */
export const isConnectionFault = (error: unknown): boolean =>
  causesOf(error).some((each) => LOST.test(codeOf(each)) || LOST_IN_WORDS.test(each.message))

/** Whether a row that is written once was to be changed: the guards of the database refuse that (`src/migrations/guards`). */
export const isAppendOnly = (error: unknown): boolean =>
  codeOf(error) === '23001' && reasonOf(error).endsWith('is append-only')

/** Whether PostgreSQL itself answered: it then knows what became of the statement. */
export const isAnswer = (error: unknown): boolean =>
  /^[0-9A-Z]{5}$/.test(codeOf(error)) && !/^(?:08|57P)/.test(codeOf(error))

/** Nothing of the transaction was stored, and nothing went wrong that would be worth another try. */
export const nothingStored = (message: string): Error => named('NothingStored', message)

/** Whether the transaction was stored is not to be found out: whoever asked has to look before trying again. */
export const outcomeUnknown = (cause: unknown): Error =>
  named('OutcomeUnknown', 'The answer to a commit was lost.', cause)

/**
 * What a fault of the database means to the person who asked, or null for any other fault. By name and code, because the
 * same module may stand in several bundles.
 */
export function refusalOfDatabase(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'OutcomeUnknown') return refuse('outcomeUnknown')
  if (error.name === 'GuardsMissing') return refuse('guardsMissing')
  const isAway = isConnectionFault(error) || isContention(error) || FULL.test(codeOf(error))
  return isAway ? refuse('databaseUnavailable') : null
}

/**
 * The refusal `as`, where PostgreSQL could not take a value that somebody sent (data exception, constraint violated, operator
 * unknown for such values, statement too complex), or null for any other fault.
 */
export function refusalOfValue(error: unknown, as: RefusalCode): Refusal | null {
  return VALUE.test(codeOf(error)) ? refuse(as) : null
}
const VALUE = /^(?:22...|23...|42883|42804|54...)$/

function named(name: string, message: string, cause?: unknown): Error {
  const error = new Error(message, { cause })
  error.name = name
  return error
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let at: unknown = error; at instanceof Error; at = at.cause) causes.push(at)
  return causes
}
