// @ts-check

/**
 * Headers of the contest's answers. The policy of a page is set where its nonce or its hashes are known: `src/next/proxy.ts`
 * and `src/next/cache/handler.mjs`; that of an answer of the API by `src/endpoints/http/apiPolicy.ts`.
 *
 * @param {{ routes: import('./contestSheet.mjs').Routes, others: string[], isWholeSite: boolean }} installation
 *   `others`: what stands just below the site and is the host's · `isWholeSite`: nothing of this project is
 * @returns {Header[]}
 * @typedef {import('next/dist/lib/load-custom-routes').Header} Header
 */
export function securityHeaders({ routes, others, isWholeSite }) {
  if (isWholeSite) return [{ source: '/:path*', headers: SAFE }, colourScheme(routes.panel)]
  return ownSources(routes, others).map((source) => ({ source, headers: SAFE }))
}

const SAFE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Payload asks the browser for its colour scheme; on any other page that would cost a second request. @param {string} panel */
const colourScheme = (panel) => ({
  source: `${panel === '/' ? '' : panel}/:path*`,
  headers: [
    { key: 'Accept-CH', value: COLOUR_SCHEME },
    { key: 'Critical-CH', value: COLOUR_SCHEME },
    { key: 'Vary', value: COLOUR_SCHEME },
  ],
})
const COLOUR_SCHEME = 'Sec-CH-Prefers-Color-Scheme'

/** Whether Payload's `withPayload` put this there. @param {Header} header */
export const asksColourScheme = ({ headers }) => headers.some(({ key }) => key === 'Accept-CH')

/**
 * The addresses of the contest, as Next's configuration writes them.
 * @param {import('./contestSheet.mjs').Routes} routes
 * @param {string[]} others
 */
function ownSources({ site, my, unit, judge, assets, health, api }, others) {
  const above = site === '/' ? '' : site
  const faces = [my, unit, judge, assets, health, `${api}/portal`, `${api}/uploads`]
  const theirs = others
    .filter((name) => /^[\w.~-]+$/.test(name))
    .map((name) => name.replaceAll('.', '\\.'))
  return [
    site,
    // Where something stands at the site's own address, nothing of it has to be named.
    theirs.length > 0 ? `${above}/:path((?!(?:${theirs.join('|')})(?:/|$)).*)` : `${above}/:path*`,
    ...faces.map((face) => `${face}/:path*`),
  ]
}
