import { isBelow } from '#src/domain/basics/routes.ts'
import type { ContestRoutes } from '#src/domain/basics/routes.ts'

/**
 * For which addresses Next calls the proxy: those of pages, and never those to which bodies are sent, since it would cut
 * them. What cannot be read is looked at wherever it stands.
 */
export function proxyMatcher({ site, my, unit, judge, panel, ...others }: ContestRoutes): string[] {
  const above = site === '/' ? '' : site
  const passed = Object.values({ ...others, next: '/_next' })
    .filter((path) => isBelow(path, site))
    .map((path) => escaped(path.slice(above.length + 1)))
  const apart = [my, unit, judge].filter((path) => !isBelow(path, site))
  return [
    `${above}/((?!(?:${passed.join('|')})(?:/|$)).*)`,
    // Below a base path the first needs a slash behind it, which the address of the home does not have.
    site,
    `${above}/(.*%.*)`,
    ...apart.map((path) => `${path}/:path*`),
    ...(isBelow(others.api, site) ? [] : [`${others.api}/portal/(.*%.*)`]),
    ...(isBelow(panel, site) && panel !== '/' && above !== '' ? [`${panel}/:path*`] : []),
  ]
}

const escaped = (path: string): string => path.replaceAll('.', '\\.')
