import type { Locale } from './locale.ts'

/**
 * An ISO 8601 instant as people read it, in an IANA time zone: 2024年7月5日 23:59:59 · 5 July 2024, 23:59:59.
 * Seconds appear only where they are not zero, so that an inclusive deadline is exact (R108).
 */
export function formatInstant({
  instant,
  locale,
  timeZone,
}: {
  instant: string
  locale: Locale
  timeZone: string
}): string {
  const date = new Date(instant)
  const clock = date.getUTCSeconds() === 0 ? CLOCK : { ...CLOCK, second: '2-digit' as const }
  const language = locale === 'en' ? 'en-GB' : 'zh-CN'
  const day = new Intl.DateTimeFormat(language, { ...DAY, timeZone }).format(date)
  const time = new Intl.DateTimeFormat('en-GB', { ...clock, timeZone }).format(date)

  return locale === 'en' ? `${day}, ${time}` : `${day} ${time}`
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
