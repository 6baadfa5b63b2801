import type { DefaultServerCellComponentProps } from 'payload'

import { dayOf, formatInstant } from '../../domain/basics/instants.ts'
import { localeOf } from '../../translations/locale.ts'

/** An instant in a list, to the minute, in the panel's own time zone whatever the server's or the browser's is (R148). */
export function InstantCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' && !(cellData instanceof Date)) return null
  const instant = new Date(cellData)
  const timeZone = payload.config.admin.timezones?.defaultTimezone ?? 'Asia/Shanghai'
  const minute = new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE)
  const locale = localeOf(i18n.language)
  const said = formatInstant(minute, timeZone, locale)
  const [year, month, day] = dayOf(minute, timeZone).split('-')
  // Chinese dates stand in columns, so all have figures of two digits.
  const words = locale === 'zh' ? `${year}年${month}月${day}日 ${said.slice(-5)}` : said
  return <time dateTime={instant.toISOString()}>{words}</time>
}

const MINUTE = 60_000
