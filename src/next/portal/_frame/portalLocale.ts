import config from '@payload-config'
import { cookies } from 'next/headers'

import { localeOf } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { LOCALE_COOKIE } from '#src/next/ui/frame/localeCookie.ts'

/** The language a person chose for the portals; Chinese until then. */
export async function portalLocale(): Promise<Locale> {
  // The host's own words are known once its configuration has been put together: no page is made before.
  await config
  const jar = await cookies()
  return localeOf(jar.get(LOCALE_COOKIE)?.value)
}
