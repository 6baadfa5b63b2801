import { millisecondsOf } from '../basics/instants.ts'

/** Five wrong tries in a row lock a sign-in for ten minutes; the first try after that counts from one again. */
export const SIGN_IN_TRIES = 5
export const SIGN_IN_LOCK_MINUTES = 10

/**
 * Until when a user name is locked by its failures so far, oldest first; null = it is not. Kept for names that belong to
 * nobody, so that being locked does not tell which accounts exist.
 */
export function lockedUntil({
  failures,
  now,
}: {
  failures: readonly string[]
  now: Date
}): Date | null {
  let tries = 0
  let until: number | null = null
  for (const at of failures.map(millisecondsOf)) {
    if (until !== null && at >= until) {
      tries = 0
      until = null
    }
    tries += 1
    if (tries >= SIGN_IN_TRIES) until ??= at + SIGN_IN_LOCK_MINUTES * 60_000
  }
  return until !== null && now.getTime() < until ? new Date(until) : null
}

/** Whole minutes until then, at least one. */
export const minutesUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
