import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'

/** So many tries within so many minutes, from the first of them on. */
export type TryLimit = { tries: number; minutes: number }

/**
 * Wrong passwords: for one account from one place, for one account from a browser that has signed in to it before, and for
 * all accounts together from one place, behind which a whole house may sit. No limit counts an account alone: nobody can use
 * up the tries of somebody elsewhere, or of a browser that has proven itself (R52).
 */
export const SIGN_IN_LIMITS = {
  account: { tries: 5, minutes: 10 },
  browser: { tries: 5, minutes: 10 },
  place: { tries: 50, minutes: 10 },
} as const satisfies Record<string, TryLimit>

/** What may be done from one place without signing in that takes a password's time or sends a mail. */
export const OPEN_DOOR_LIMITS = {
  /** Letters that set a forgotten password of staff anew, to one address. */
  letter: { tries: 3, minutes: 60 },
  /** To all addresses together. */
  letters: { tries: 20, minutes: 60 },
  /** Passwords set by such a letter, and first administrators. */
  setting: { tries: 10, minutes: 10 },
} as const satisfies Record<string, TryLimit>

/** Refuses `triesUsed` with the minutes to wait, at least one. */
export const checkTries = (
  { tries }: TryLimit,
  { count, endsAt, now }: { count: number; endsAt: Date; now: Date },
): Refusal | null =>
  count > tries ? refuse('triesUsed', { minutes: minutesUntil(endsAt, now) }) : null

/** Whole minutes until then, at least one. */
export const minutesUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
