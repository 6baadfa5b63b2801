import { millisecondsOf } from '../basics/instants.ts'
import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'

/** What a code is asked for. */
export const CODE_PURPOSES = ['register', 'reset', 'contact'] as const
export type CodePurpose = (typeof CODE_PURPOSES)[number]

export const CODE_MINUTES = 10
export const CODE_TRIES = 5
/** From the right code on, the rest of the form may be filled in for so long. */
export const PROOF_MINUTES = 60

/**
 * How often codes may be asked for. One asker, for one address: once a minute and five times an hour. From one place, for all
 * addresses: thirty times an hour. For one address, by all strangers together: ten times an hour and thirty times a day, so
 * that nobody guesses at it from many places.
 */
const PER_ASKER_SECONDS = 60
const PER_ASKER_AN_HOUR = 5
const PER_PLACE_AN_HOUR = 30
const BY_STRANGERS_AN_HOUR = 10
const BY_STRANGERS_A_DAY = 30
const HOUR = 3_600_000

/** Six digits. @param random gives a whole number from 0 to below its argument; must be unpredictable. */
export const oneTimeCode = (random: (below: number) => number): string =>
  String(random(1_000_000)).padStart(6, '0')

/**
 * Whether another code may be sent now. Refuses `codeTooOften` with `minutes` to wait; the same for every address, known
 * or not.
 *
 * @param own when this asker asked for one to this address (ISO 8601), in any order: the browser, where it has proven the
 *   address before, else the browser and the place it is at
 * @param byStrangers when others asked for this address, from browsers that had not proven it
 * @param fromPlace when codes were asked for from the asker's place. Neither counts against a browser that has proven the
 *   address before: leave them empty
 */
export function checkCodeRate({
  own,
  byStrangers = [],
  fromPlace = [],
  now,
}: {
  own: readonly string[]
  byStrangers?: readonly string[]
  fromPlace?: readonly string[]
  now: Date
}): Refusal | null {
  const until = Math.max(
    freeFrom(own, { count: 1, milliseconds: PER_ASKER_SECONDS * 1000 }),
    freeFrom(own, { count: PER_ASKER_AN_HOUR, milliseconds: HOUR }),
    freeFrom(fromPlace, { count: PER_PLACE_AN_HOUR, milliseconds: HOUR }),
    freeFrom(byStrangers, { count: BY_STRANGERS_AN_HOUR, milliseconds: HOUR }),
    freeFrom(byStrangers, { count: BY_STRANGERS_A_DAY, milliseconds: 24 * HOUR }),
  )
  const wait = until - now.getTime()
  return wait > 0 ? refuse('codeTooOften', { minutes: Math.ceil(wait / 60_000) }) : null
}

/** How long until another code may be asked for, as far as the last one goes. */
export function secondsToNextCode({
  sent: { askedAt },
  now,
}: {
  sent: { askedAt: string }
  now: Date
}): number {
  const elapsed = (now.getTime() - millisecondsOf(askedAt)) / 1000
  return Math.max(0, Math.ceil(PER_ASKER_SECONDS - elapsed))
}

/** The instant from which fewer than `count` of these lie within the time before it. */
function freeFrom(
  instants: readonly string[],
  { count, milliseconds }: { count: number; milliseconds: number },
): number {
  const [nth] = instants
    .map(millisecondsOf)
    .toSorted((a, b) => b - a)
    .slice(count - 1)
  return nth === undefined ? 0 : nth + milliseconds
}

type Sent = { expiresAt: string; tries: number; verifiedAt?: string | null; usedAt?: string | null }

/** Whether a code may still be tried. Refuses `codeExpired`. */
export function checkCodeOpen({ sent, now }: { sent: Sent; now: Date }): Refusal | null {
  const isOpen =
    !sent.usedAt &&
    !sent.verifiedAt &&
    sent.tries < CODE_TRIES &&
    now.getTime() < millisecondsOf(sent.expiresAt)
  return isOpen ? null : refuse('codeExpired')
}

/** Whether the address is proven by a right code, lately, and the proof not used up. */
export function isProven({
  sent: { verifiedAt, usedAt },
  now,
}: {
  sent: Sent
  now: Date
}): boolean {
  if (!verifiedAt || usedAt) return false
  return now.getTime() < millisecondsOf(verifiedAt) + PROOF_MINUTES * 60_000
}
