import { millisecondsOf, offsetAt } from './instants.ts'
import { localInstant } from './localInstant.ts'

/**
 * What the clock of a time zone shows at an instant, as a `Date` that says the same by this machine's own clock: what a picker
 * of days and hours, which knows the machine's zone alone, has to be given. Where this machine skips that hour it shows the next.
 */
export function clockShown(instant: string, timeZone: string): Date {
  const at = millisecondsOf(instant)
  const shown = new Date(at + offsetAt(at, timeZone))
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  )
}

/** The instant at which the clock of a time zone shows what was picked by this machine's own clock; ISO 8601 in UTC. */
export function instantPicked(picked: Date, timeZone: string): string | null {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [
    String(picked.getFullYear()).padStart(4, '0'),
    two(picked.getMonth() + 1),
    two(picked.getDate()),
  ].join('-')
  const clock = [picked.getHours(), picked.getMinutes(), picked.getSeconds()].map(two).join(':')
  return localInstant(`${day}T${clock}`, timeZone)
}
