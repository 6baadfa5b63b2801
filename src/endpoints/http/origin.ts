import type { Payload } from 'payload'

import { hostOf } from '../../store/caller/caller.ts'
import { settingsOf } from '../../store/settings.ts'

/**
 * Whether a page of another site, a sister domain among them, makes the browser ask. Cookies are SameSite=Lax; this also
 * holds where a browser does not keep to it. The site's own host is the one that was asked, or that of `siteUrl`; Payload's
 * `csrf` names origins that the host lets in. A page without an origin of its own (`null`) is another's.
 */
export function isForeign({
  payload,
  headers,
  url = '',
}: {
  payload: Pick<Payload, 'config'>
  headers: Headers
  url?: string
}): boolean {
  const origin = headers.get('Origin')
  if (origin && payload.config.csrf.includes(origin)) return false
  const site = headers.get('Sec-Fetch-Site')
  if (site && site !== 'same-origin' && site !== 'none') return true
  if (!origin) return false
  const { siteUrl } = settingsOf(payload)
  const asked = hostOf({ payload, headers })?.toLowerCase() ?? hostIn(url)
  const from = hostIn(origin)
  if (from === null) return true
  // Of how it is reached the site knows only what it was told.
  if (siteUrl && from === hostIn(siteUrl)) return !isSameScheme(origin, siteUrl)
  return from !== asked
}

const isSameScheme = (one: string, other: string): boolean =>
  new URL(one).protocol === new URL(other).protocol

function hostIn(address: string): string | null {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}
