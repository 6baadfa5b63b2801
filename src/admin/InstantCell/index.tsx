import type { DefaultServerCellComponentProps } from 'payload'

import { formatInstant } from '../../translations/formatInstant.ts'
import { localeOf } from '../../translations/locale.ts'

/** An instant in a list, in the panel's own time zone whatever the server's or the browser's is (R148). */
export function InstantCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' && !(cellData instanceof Date)) return null
  const instant = new Date(cellData).toISOString()
  const timeZone = payload.config.admin.timezones?.defaultTimezone ?? 'Asia/Shanghai'
  return (
    <time dateTime={instant}>
      {formatInstant({ instant, locale: localeOf(i18n.language), timeZone })}
    </time>
  )
}
