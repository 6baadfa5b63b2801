import { cookies } from 'next/headers'

import { localeOf } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { LOCALE_COOKIE } from '#src/next/ui/frame/localeCookie.ts'

/** The language a person chose for the portals; Chinese until then. */
export async function portalLocale(): Promise<Locale> {
  const jar = await cookies()
  return localeOf(jar.get(LOCALE_COOKIE)?.value)
}
