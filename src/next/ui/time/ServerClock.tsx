'use client'

import { useEffect, useState } from 'react'

import { formatInstant } from '#src/domain/basics/instants.ts'
import { fill } from '#src/translations/fill.ts'
import type { Locale } from '#src/translations/locale.ts'

/** The server's time, going on from when the page was made; the clock of the visitor's machine plays no part. */
export function ServerClock({
  now,
  timeZone,
  pattern,
  locale,
}: {
  now: string
  timeZone: string
  pattern: string
  locale: Locale
}) {
  const [elapsed, setElapsed] = useState(0)

  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setElapsed(performance.now() - start), 1000)
    return () => clearInterval(timer)
  }, [now])

  const minute = Math.floor((Date.parse(now) + elapsed) / 60_000) * 60_000
  const instant = formatInstant(new Date(minute), timeZone, locale)

  return <p className="figures text-muted">{fill(pattern, { instant })}</p>
}
