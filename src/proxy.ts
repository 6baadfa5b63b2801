import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

import { isDynamicPage } from './next/dynamicPages.ts'
import { contentSecurityPolicy, FRAME_POLICY } from './next/cache/contentSecurityPolicy.mjs'
import { addressOf, COOKIE_PATH, FACES, withoutBase } from './domain/basics/addresses.ts'
import { isReadableAddress } from './domain/basics/readableAddress.ts'
import { refuse } from './domain/basics/refusal.ts'
import type { Refusal } from './domain/basics/refusal.ts'
import { isForeign } from './endpoints/http/origin.ts'
import { refusalResponse } from './endpoints/http/respond.ts'
import { sanitizeOptions } from './options/sanitizeOptions.ts'
import { optionsFromEnvironment } from './optionsFromEnvironment.ts'
import { DEFAULT_LOCALE, localeOf } from './translations/locale.ts'
import { LOCALE_COOKIE } from './next/ui/frame/localeCookie.ts'
import { noPage } from './next/ui/frame/noPage.ts'
import { STAFF_COOKIE_PREFIX } from './next/ui/frame/staffCookies.ts'

/**
 * Runs before every page, never before the API or an upload (Next cuts their bodies at 10 MB here), except where a percent
 * sign stands in the path: Next answers what it cannot read with an error of the server before it asks any route.
 * Public pages stand at the root in Chinese and below `/en` in English; inside they are `/zh/…` and `/en/…`.
 * Pages made for each request get a policy with a nonce; static ones get theirs from the cache handler.
 */
export function proxy(request: NextRequest): NextResponse | Response {
  const { pathname, searchParams } = new URL(request.url)
  const path = withoutBase(pathname) ?? pathname
  const [first = ''] = path.slice(1).split('/')
  if (!isReadableAddress(request.url)) return unreadable(request, first)
  if (WITHOUT_PAGES.has(first)) return NextResponse.next()
  if (!READING.has(request.method) && isForeign({ payload: HOUSE, headers: request.headers })) {
    return refused(request, refuse('foreignOrigin'))
  }
  if (`/${first}` === FACES.panel) {
    return withNonce(request, { inlineStyles: true, language: panelLanguage(request) })
  }
  if (PORTALS.has(`/${first}`)) {
    return searchParams.has('lang') ? chooseLanguage(request) : withNonce(request)
  }
  if (first === DEFAULT_LOCALE)
    return redirect(request, addressOf(path.slice(first.length + 1) || '/'), 308)
  const inside = first === 'en' ? path : `/${DEFAULT_LOCALE}${path === '/' ? '' : path}`
  const target = new URL(request.url)
  target.pathname = addressOf(inside)
  if (isDynamicPage(inside)) return withNonce(request, { target })
  return NextResponse.rewrite(target, { headers: { 'Content-Security-Policy': FRAME_POLICY } })
}

export const config = {
  // Below a base path the first needs a slash behind it, which the address of the home does not have.
  matcher: ['/((?!(?:api|_next|assets)(?:/|$)|healthz(?:/live)?$|icon\\.svg$).*)', '/', '/(.*%.*)'],
}

/** What the rule of the doors has to know of this installation; what it serves is not loaded here. */
const HOUSE = {
  config: {
    csrf: [],
    custom: { contest: sanitizeOptions(optionsFromEnvironment(process.env)) },
  },
} as unknown as Parameters<typeof isForeign>[0]['payload']
const READING = new Set(['GET', 'HEAD'])

const API = 'api'
const WITHOUT_PAGES = new Set([API, '_next', 'assets', 'healthz', 'icon.svg'])

/** No page is there, in the language of the address; a door says that it cannot be read. */
function unreadable(request: NextRequest, first: string): Response {
  if (first === API) return refused(request, refuse('addressUnreadable'))
  return new Response(noPage(localeOf(first)), {
    status: 404,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; ${FRAME_POLICY}`,
      'Content-Type': 'text/html; charset=utf-8',
    },
  })
}

function refused({ headers }: NextRequest, refusal: Refusal): Response {
  const language = headers.get('Accept-Language') ?? undefined
  return refusalResponse({ req: { headers, i18n: { language } }, refusal, forPanel: true })
}

const PORTALS = new Set<string>([FACES.my, FACES.unit, FACES.judge])
const YEAR_SECONDS = 365 * 24 * 60 * 60

/** The panel speaks Chinese until its user picks another language there, whatever the browser would rather have. */
const panelLanguage = (request: NextRequest): string | null =>
  request.cookies.has(`${STAFF_COOKIE_PREFIX}-lng`) ? null : DEFAULT_LOCALE

function withNonce(
  request: NextRequest,
  {
    inlineStyles,
    language,
    target,
  }: { inlineStyles?: boolean; language?: string | null; target?: URL } = {},
): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy({
    nonce,
    inlineStyles,
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  // Next reads the nonce from the request's own policy and puts it on every script it writes.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  if (language) headers.set('Accept-Language', language)
  const response = target
    ? NextResponse.rewrite(target, { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** `?lang=en` on a portal page: keeps the choice and leads back to the page without it. */
function chooseLanguage(request: NextRequest): NextResponse {
  const { pathname, searchParams } = new URL(request.url)
  const locale = localeOf(searchParams.get('lang'))
  const response = redirect(request, pathname, 303)
  response.cookies.set(LOCALE_COOKIE, locale, {
    path: COOKIE_PATH,
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
  })
  return response
}

function redirect(request: NextRequest, pathname: string, status: 303 | 308): NextResponse {
  const target = new URL(request.url)
  target.pathname = pathname
  target.searchParams.delete('lang')
  return NextResponse.redirect(target, status)
}
