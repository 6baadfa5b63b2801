import { millisecondsOf, offsetAt } from './instants.ts'

/**
 * The instant that people in a time zone mean by what they typed: `2026-11-22T08:06`, as a browser's field gives it, by the
 * clock of that zone; a text that names its offset means what it says. Null for anything else. Where the clock is set back
 * the earlier of the two, an hour that the zone skips means the one after it.
 *
 * @returns ISO 8601 in UTC.
 */
export function localInstant(typed: string, timeZone: string): string | null {
  if (WITH_OFFSET.test(typed)) {
    return Number.isNaN(Date.parse(typed)) ? null : new Date(millisecondsOf(typed)).toISOString()
  }
  const shown = LOCAL.test(typed) ? Date.parse(`${typed}Z`) : Number.NaN
  if (Number.isNaN(shown)) return null
  // A clock changes by its offsets of the day before and the day after, if at all.
  const before = shown - offsetAt(shown - DAY, timeZone)
  const after = shown - offsetAt(shown + DAY, timeZone)
  const isShownAt = (instant: number) => instant + offsetAt(instant, timeZone) === shown
  const meant = [before, after].sort((a, b) => a - b).find(isShownAt) ?? before
  return new Date(meant).toISOString()
}

const WITH_OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/
const DAY = 24 * 60 * 60 * 1000
