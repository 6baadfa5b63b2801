import { millisecondsOf } from './instants.ts'
import { ok, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

/** The years that a date of a contest may be of; one beyond them was mistyped. */
export const YEARS = { first: 2000, last: 2100 } as const

/** Whether an instant (ISO 8601) is one that somebody may mean. Refuses instantOutOfRange with the years. */
export function checkInstant(instant: string | Date): Outcome {
  const at = millisecondsOf(instant)
  const isMeant = at >= Date.UTC(YEARS.first, 0, 1) - DAY && at < Date.UTC(YEARS.last + 1, 0, 1)
  return isMeant ? ok() : refuse('instantOutOfRange', { first: YEARS.first, last: YEARS.last })
}

/** The year begins up to so much earlier somewhere. */
const DAY = 24 * 60 * 60 * 1000
