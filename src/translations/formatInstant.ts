import { formatInstant as format } from '../domain/basics/instants.ts'
import type { Locale } from './locale.ts'

/** An instant (ISO 8601) as people read it, in an IANA time zone. */
export function formatInstant({
  instant,
  locale,
  timeZone,
}: {
  instant: string
  locale: Locale
  timeZone: string
}): string {
  return format(instant, timeZone, locale)
}
