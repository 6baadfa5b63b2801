import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

import {
  addressOf,
  COOKIE_PATH,
  languageOfPage,
  siteHref,
  withoutBase,
} from '#src/domain/basics/addresses.ts'
import { isReadableAddress } from '#src/domain/basics/readableAddress.ts'
import { refuse } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import { faceAt } from '#src/domain/basics/routes.ts'
import type { Face } from '#src/domain/basics/routes.ts'
import { refusalResponse } from '#src/endpoints/http/respond.ts'
import { DEFAULT_LOCALE, localeNamed, localeOf } from '#src/translations/locale.ts'
import { contentSecurityPolicy, FRAME_POLICY } from './cache/contentSecurityPolicy.mjs'
import { PROJECT } from './config/project.ts'
import { isDynamicPage } from './dynamicPages.ts'
import { LOCALE_COOKIE } from './ui/frame/localeCookie.ts'
import { noPage } from './ui/frame/noPage.ts'

/** For a project without a proxy of its own: `payload contest:mount` writes the file that hands it on. */
export const proxy = (request: NextRequest): Response =>
  contestProxy(request) ?? NextResponse.next()

/**
 * What stands before the contest's pages, for a host's own proxy; undefined for everything else, which the host answers as
 * if we were not there:
 *
 *     export const proxy = (request) => contestProxy(request) ?? ownProxy(request)
 *
 * Public pages in Chinese have no language in their address; inside all have one, `/zh/…` and `/en/…`. Pages made for each request
 * get a policy with a nonce; static ones get theirs from the cache handler; in the frame of the host its policy holds. The
 * API and uploads never come here (Next cuts their bodies at 10 MB), except where a percent sign stands in the path: Next
 * answers what it cannot read with an error of the server before it asks any route.
 */
export function contestProxy(request: NextRequest): Response | undefined {
  const { pathname, searchParams } = new URL(request.url)
  const path = withoutBase(pathname) ?? pathname
  const at = faceAt(path)
  const isMine = at !== null && isOurs(at)
  if ((isMine || isWholeSite()) && !isReadableAddress(request.url)) {
    return unreadable(request, at?.face, path)
  }
  if (!isMine) return undefined
  if (WITHOUT_PAGES.has(at.face)) return undefined
  if (at.face === 'panel') return panelPage(request)
  // Nothing is sent to a page of ours but by what the host's frame around it may hold.
  if (!READING.has(request.method) && !isFramed()) return refused(request, refuse('methodUnknown'))
  if (at.face === 'site') return sitePage(request, at.rest)
  if (searchParams.has('lang')) return chooseLanguage(request)
  return isFramed() ? undefined : withNonce(request)
}

const WITHOUT_PAGES = new Set<Face>(['api', 'assets', 'health'])
const READING = new Set(['GET', 'HEAD'])
const isFramed = (): boolean => PROJECT.frame !== 'own'
/** Whether the project is nothing but the contest. */
const isWholeSite = (): boolean => PROJECT.panelCookies !== undefined

/** Whether the host has nothing of its own at an address that could be the site's. No contest has a dot in its name. */
function isOurs({ face, rest }: { face: Face; rest: string }): boolean {
  if (face === 'panel') return isWholeSite()
  if (face !== 'site') return true
  const [first = '', ...more] = rest.slice(1).split('/')
  return !PROJECT.others.includes(first) && !(more.length === 0 && first.includes('.'))
}

function sitePage(request: NextRequest, rest: string): Response {
  const [first = ''] = rest.slice(1).split('/')
  if (first === DEFAULT_LOCALE) {
    return redirect(request, siteHref(rest.slice(1 + first.length) || '/'), 308)
  }
  const inside = localeNamed(first) ? rest : `/${DEFAULT_LOCALE}${rest === '/' ? '' : rest}`
  const target = new URL(request.url)
  target.pathname = siteHref(inside)
  if (isFramed()) return NextResponse.rewrite(target)
  if (isDynamicPage(inside)) return withNonce(request, { target })
  return NextResponse.rewrite(target, { headers: { 'Content-Security-Policy': FRAME_POLICY } })
}

/** The panel of a project that is nothing but the contest. Who may call its server functions `guardServerFunction` asks. */
function panelPage(request: NextRequest): Response {
  if (!READING.has(request.method) && isOfForeignPage(request.headers)) {
    return refused(request, refuse('foreignOrigin'))
  }
  // The panel speaks Chinese until its user picks another language there, whatever the browser would rather have.
  const hasChosen = request.cookies.has(`${PROJECT.panelCookies}-lng`)
  return withNonce(request, {
    inlineStyles: true,
    language: hasChosen ? null : DEFAULT_LOCALE,
  })
}

/** What Next itself would refuse, with an error of the server; the words are ours. The rule of the doors is asked after it. */
function isOfForeignPage(headers: Headers): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site && site !== 'same-origin' && site !== 'none') return true
  const origin = headers.get('Origin')
  if (origin === null) return false
  const asked = headers.get('X-Forwarded-Host')?.split(',')[0]?.trim() || headers.get('Host')
  return !URL.canParse(origin) || new URL(origin).host !== asked
}

/** No page is there, in the language of the address; a door says that it cannot be read. */
function unreadable(request: NextRequest, face: Face | undefined, path: string): Response {
  if (face === 'api') return refused(request, refuse('addressUnreadable'))
  return new Response(noPage(languageOfPage(addressOf(path)) ?? DEFAULT_LOCALE), {
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

const YEAR_SECONDS = 365 * 24 * 60 * 60

function withNonce(
  request: NextRequest,
  {
    inlineStyles,
    language,
    target,
  }: { inlineStyles?: boolean; language?: string | null; target?: URL } = {},
): Response {
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
function chooseLanguage(request: NextRequest): Response {
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
