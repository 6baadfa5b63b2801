import { millisecondsOf } from './instants.ts'

/**
 * The instant that people in a time zone mean by `2026-11-22T08:06`; a text that names its offset means what it says. Null
 * for anything else. Where a clock is set back, the earlier of the two.
 *
 * @returns ISO 8601 in UTC.
 */
export function localInstant(typed: string, timeZone: string): string | null {
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(typed)) {
    return Number.isNaN(Date.parse(typed)) ? null : new Date(millisecondsOf(typed)).toISOString()
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(typed)) return null
  const asUtc = Date.parse(`${typed}Z`)
  if (Number.isNaN(asUtc)) return null
  const guess = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(guess, timeZone)).toISOString()
}

/** By how much the clock of a time zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US-u-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const of = (wanted: string): number =>
    Number(parts.find(({ type }) => type === wanted)?.value ?? Number.NaN)
  const shown = Date.UTC(
    ...([of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')] as const),
  )
  return shown - Math.floor(instant / 1000) * 1000
}
