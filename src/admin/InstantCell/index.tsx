import type { DefaultServerCellComponentProps } from 'payload'

import { dayOf, formatInstant } from '../../domain/basics/instants.ts'
import { localeOf } from '../../translations/locale.ts'

/** An instant in a list, to the minute, in the panel's own time zone whatever the server's or the browser's is (R148). */
export function InstantCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' && !(cellData instanceof Date)) return null
  const instant = new Date(cellData)
  const timeZone = payload.config.admin.timezones?.defaultTimezone ?? 'Asia/Shanghai'
  const minute = new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE)
  const inEnglish = formatInstant(minute, timeZone, 'en')
  const [year, month, day] = dayOf(minute, timeZone).split('-')
  const words =
    localeOf(i18n.language) === 'en'
      ? inEnglish
      : `${year}年${month}月${day}日 ${inEnglish.slice(-5)}`
  return <time dateTime={instant.toISOString()}>{words}</time>
}

const MINUTE = 60_000
