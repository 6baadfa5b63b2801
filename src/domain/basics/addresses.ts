/**
 * Every address of this site. An address is written as a browser sees it, complete below the origin: the base path, the face,
 * the page. It goes as it is into `href`, `action`, `src`, `fetch`, `Location`, a cookie's `Path`, a form's `_next` and, behind
 * the origin (`absoluteHref`), into mails and printed papers. Nobody adds a base path to it.
 *
 * Who would add it a second time is kept away: Next's own `redirect`, `<Link>` and `router.push` want addresses without, so
 * pages call `redirectTo` (`src/next/ui/frame/redirectTo.ts`) and plain `<a>`. Who wants paths without from the start: patterns
 * that Next or Payload matches or mounts (`headers` and `matcher` of Next, `path` of an endpoint or view, `routes` of
 * Payload). `withoutBase` leads from the one to the other. `test/unit/house/addresses.test.ts` holds all this.
 */

import { slugOf } from './collections.ts'
import type { OwnCollection } from './collections.ts'
import { DEFAULT_LOCALE, localeNamed } from './languages.ts'
import type { Locale } from './languages.ts'
import { faceAt, routes } from './routes.ts'
import type { ContestRoutes, Face } from './routes.ts'

/**
 * Below which path of its origin the whole site lives: `/contest`, or empty at the root. Fixed when the site is built, like
 * NODE_ENV: Next's `basePath` stands in the scripts too. Payload's `withPayload` hands it on under this name, to the browser
 * as well, and `src/launch` to the processes that Next does not start.
 */
export const BASE_PATH: string = process.env.NEXT_BASE_PATH ?? ''

/** Where the portals' doors hang below Payload's API. */
export const PORTAL_DOORS = '/portal'

const UPLOADS = '/uploads'

/** Whose workspace: an applicant's, a recommender's, a judge's. */
export type Portal = Extract<Face, 'my' | 'unit' | 'judge'>
/** What may stand behind the address of a face. */
export type Below = '' | `${'/' | '?' | '#'}${string}`
type WithRoutes = { config: { routes: { admin: string; api: string } } }

/** The address of a path of the site, which begins with a slash. */
export const addressOf = (path: string): string =>
  path === '/' ? BASE_PATH || '/' : `${BASE_PATH}${path}`

/** The path of the site that an address names, beginning with a slash; null for what lies outside the site. */
export function withoutBase(address: string): string | null {
  if (!address.startsWith(BASE_PATH)) return null
  const path = address.slice(BASE_PATH.length)
  if (path.startsWith('/')) return path
  return path === '' || /^[?#]/.test(path) ? `/${path}` : null
}

/** An address for somebody who is not on the site. `site`: its origin (`https://…`), with or without the base path. */
export function absoluteHref(site: string, address: string): string {
  const origin = site.replace(/\/+$/, '')
  return `${BASE_PATH && origin.endsWith(BASE_PATH) ? origin.slice(0, -BASE_PATH.length) : origin}${address}`
}

/** A page of a portal. */
export const portalHref = (portal: Portal, path: Below = ''): string =>
  addressOf(`${routes()[portal]}${path}`)
export const myHref = (path: Below = ''): string => portalHref('my', path)
export const unitHref = (path: Below = ''): string => portalHref('unit', path)
export const judgeHref = (path: Below = ''): string => portalHref('judge', path)
/** A page of one entry, as its own unit or person sees it. */
export const entryHref = (id: string, path: Below = ''): string => myHref(`/entries/${id}${path}`)

/** A public page in a language: Chinese where the site stands, English below `/en` there. `path` begins with a slash. */
export function publicHref(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return siteHref(path)
  return siteHref(path === '/' ? `/${locale}` : `/${locale}${path}`)
}
/** A path below the public site, its language included where it has one. */
export function siteHref(path: string): string {
  const { site } = routes()
  if (site === '/') return addressOf(path)
  return addressOf(path === '/' ? site : `${site}${path}`)
}

/** The language that the address of a public page names, as a browser shows it; null for a page of another face. */
export function languageOfPage(address: string): Locale | null {
  const at = faceAt(withoutBase(address) ?? address)
  return at?.face === 'site' ? languageBelow(at.rest) : null
}

/** The language that the first step of a path below the site names; Chinese where it is no language. */
export const languageBelow = (path: string): Locale =>
  localeNamed(path.split('/')[1]) ?? DEFAULT_LOCALE

/** A page of the panel, `path` beginning with a slash. */
export const panelHref = ({ config }: WithRoutes, path: string): string =>
  addressOf(`${config.routes.admin.replace(/\/$/, '')}${path}`)
/** The list of a collection of ours in the panel, or what stands below it. */
export const collectionHref = (
  payload: WithRoutes,
  collection: OwnCollection,
  path: Below = '',
): string => panelHref(payload, `/collections/${slugOf(collection)}${path}`)
/** One document of ours in the panel. */
export const documentHref = (payload: WithRoutes, collection: OwnCollection, id: string): string =>
  collectionHref(payload, collection, `/${id}`)

/** A door of the portals. */
export const portalDoor = (path: `/${string}`): string =>
  addressOf(`${routes().api}${PORTAL_DOORS}${path}`)
/** Where uploads are announced, and what is asked of one of them. */
export const uploadDoor = (path: Below = ''): string => addressOf(`${uploadsPath()}${path}`)
/** Where that is mounted below the base path. */
export const uploadsPath = ({ api }: Pick<ContestRoutes, 'api'> = routes()): string =>
  `${api}${UPLOADS}`
/** A door of Payload's own API. */
export const payloadDoor = ({ config }: WithRoutes, path: Below = ''): string =>
  addressOf(`${config.routes.api}${path}`)
/** Payload's own door of a collection of ours. */
export const collectionDoor = (
  payload: WithRoutes,
  collection: OwnCollection,
  path: Below = '',
): string => payloadDoor(payload, `/${slugOf(collection)}${path}`)
/** A door of the panel: they hang on the collection of staff. */
export const staffDoor = (payload: WithRoutes, path: Below = ''): string =>
  collectionDoor(payload, 'staff', path)

/** One of the files that pages need as they are (`src/next/assets`). */
export const assetHref = (name: string): string => addressOf(`${routes().assets}/${name}`)

/** The `Path` of a cookie of the whole site: other sites of the same origin do not get it. */
export const COOKIE_PATH: string = addressOf('/')
