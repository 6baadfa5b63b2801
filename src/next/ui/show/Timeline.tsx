import type { ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { DateTime } from '../time/DateTime.tsx'

export type TimelineItem = { at: string; title: string; text?: ReactNode }

/** What has happened, newest first or as given, each with its time. */
export function Timeline({
  items,
  timeZone,
  locale,
}: {
  items: TimelineItem[]
  timeZone: string
  locale: Locale
}) {
  return (
    <ol className="border-l-2 border-line pl-5">
      {items.map(({ at, title, text }, index) => (
        <li
          key={index}
          className="relative pb-5 before:absolute before:top-2 before:-left-[1.6rem] before:size-2.5 before:bg-ink"
        >
          <p className="text-sm text-muted">
            <DateTime instant={at} timeZone={timeZone} locale={locale} />
          </p>
          <p className="font-bold">{title}</p>
          {text && <div className="max-w-text whitespace-pre-line">{text}</div>}
        </li>
      ))}
    </ol>
  )
}
