/**
 * Whether a page of another site, a sister domain among them, makes the browser ask. Cookies are SameSite=Lax; this also
 * holds where a browser does not keep to it. `trusted`: origins that the host lets in. A page without an origin of its own
 * (`null`) is another's.
 */
export function isForeign({
  headers,
  url = '',
  trusted = [],
}: {
  headers: Headers
  url?: string
  trusted?: readonly string[]
}): boolean {
  const origin = headers.get('Origin')
  if (origin && trusted.includes(origin)) return false
  const site = headers.get('Sec-Fetch-Site')
  if (site && site !== 'same-origin' && site !== 'none') return true
  if (!origin) return false
  const [forwarded] = (headers.get('X-Forwarded-Host') ?? '').split(',')
  const host = forwarded?.trim() || headers.get('Host') || hostOf(url)
  const from = hostOf(origin)
  return from === null || from !== host?.toLowerCase()
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}
