/**
 * The site's own address without a slash at its end, for links that leave it (letters, invitations): SITE_URL where it is
 * set, else what the browser asked.
 *
 * @param headers of the request
 */
export function siteOrigin(headers: Headers): string {
  const set = process.env.SITE_URL?.trim().replace(/\/+$/, '')
  if (set) return set
  const host = headers.get('X-Forwarded-Host') ?? headers.get('Host') ?? 'localhost:3000'
  const protocol = headers.get('X-Forwarded-Proto') ?? 'http'
  return `${protocol === 'https' ? 'https' : 'http'}://${host}`
}
