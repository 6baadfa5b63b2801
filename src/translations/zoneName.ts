import { dateTag, isOwnLocale } from './locale.ts'
import type { Locale } from './locale.ts'

/** What people call the zone of an IANA name: 北京时间, not Asia/Shanghai; the name itself where there are no words for it. */
export function zoneName(timeZone: string, locale: Locale): string {
  if (BEIJING.has(timeZone) && isOwnLocale(locale)) {
    return locale === 'zh' ? '北京时间' : 'Beijing time'
  }
  try {
    const words = new Intl.DateTimeFormat(dateTag(locale), {
      timeZone,
      timeZoneName: 'longGeneric',
    }).formatToParts()
    return words.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  } catch {
    return timeZone
  }
}

/** All of China has one legal time. */
const BEIJING: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Harbin',
  'PRC',
])
