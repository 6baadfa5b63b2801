import { formatDay, formatInstant } from '#src/domain/basics/instants.ts'
import type { Locale } from '#src/translations/locale.ts'

/** An instant as people read it in the contest's time zone: 2026年11月22日 08:06, or only its day. */
export function DateTime({
  instant,
  timeZone,
  locale,
  dayOnly,
}: {
  instant: string
  timeZone: string
  locale: Locale
  dayOnly?: boolean
}) {
  const format = dayOnly ? formatDay : formatInstant

  return (
    <time dateTime={instant} className="whitespace-nowrap">
      {format(instant, timeZone, locale)}
    </time>
  )
}
