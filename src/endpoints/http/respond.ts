import { languageOfPage, publicHref } from '../../domain/basics/addresses.ts'
import { slugOf } from '../../domain/basics/collections.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../../domain/basics/refusalCodes.ts'
import { readCookie } from '../../store/cookies/readCookie.ts'
import { DEFAULT_LOCALE, localeNamed } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { localeOf, wordsOfRefusal } from '../../translations/translate.ts'
import type { RefusalBody } from './refusalBody.ts'
import { refusalPage } from './refusalPage.ts'

/** Who asks, as far as an answer has to know: every request of Payload's, and one that Payload has not seen yet. */
export type Asker = {
  headers: Headers
  pathname?: string
  i18n?: { language?: string }
}

/**
 * Answers a refusal with its status. A script gets JSON; a plain form post gets a short page in the person's
 * language, from which the browser's “back” returns to the text typed. `forPanel`: says it where the panel's forms look too.
 */
export function refusalResponse({
  req,
  refusal,
  forPanel = false,
}: {
  req: Asker
  refusal: Refusal
  forPanel?: boolean
}): Response {
  const locale = localeOfRequest(req)
  const status = REFUSAL_STATUS[refusal.code]
  const body = refusalBody(refusal, locale)
  if (forPanel || !wantsPage(req)) {
    const errors = forPanel ? { errors: [{ message: body.message }] } : {}
    return Response.json({ ...errors, refusal: body }, { status, headers: NO_STORE })
  }
  return new Response(refusalPage({ body, locale }), {
    status,
    headers: { ...NO_STORE, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

/** Answers success: JSON with the value and where to go next, or for a plain form post a redirect there. */
export function successResponse({
  req,
  value,
  next,
  cookies = [],
}: {
  req: Asker
  value?: unknown
  next?: string
  cookies?: string[]
}): Response {
  const headers = new Headers(NO_STORE)
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  if (!wantsPage(req))
    return Response.json({ value: value ?? null, next: next ?? null }, { headers })
  headers.set('Location', next ?? publicHref('zh', '/'))
  return new Response(null, { status: 303, headers })
}

/**
 * The language of whoever asks: the one chosen on the site, or in the panel for its doors; else that of the page they come
 * from, which its script names and a browser that goes to an answer without script shows by where it was; else, for what is
 * no page, the one it asks for. Chinese first.
 */
export function localeOfRequest(req: Asker): Locale {
  const isPanel = req.pathname?.includes(`/${slugOf('staff')}/`) ?? false
  if (isPanel) return localeOf(req.i18n?.language)
  // Our own pages ask in their language by its name alone, which may be one that the panel does not speak.
  const chosen = readCookie(req.headers, 'contest-locale')
  if (chosen) return localeOf(chosen)
  const ofPage = wantsPage(req)
    ? languageLeft(req)
    : localeNamed(req.headers.get('Accept-Language'))
  return ofPage ?? localeOf(req.i18n?.language)
}

/** Of the page that a browser leaves for the answer: a public one names its language, a portal's is Chinese until another is chosen. */
function languageLeft({ headers, pathname }: Asker): Locale | null {
  const from = URL.parse(headers.get('Referer') ?? '')?.pathname
  const ofSite = from ? languageOfPage(from) : null
  return ofSite ?? (pathname?.includes('/portal/') ? DEFAULT_LOCALE : null)
}

export function refusalBody(refusal: Refusal, locale: Locale): RefusalBody {
  const fields = refusal.fields
    ? Object.fromEntries(
        Object.entries(refusal.fields).map(([name, each]) => [name, refusalBody(each, locale)]),
      )
    : null
  return {
    code: refusal.code,
    message: wordsOfRefusal(refusal, locale),
    ...(fields ? { fields } : {}),
  }
}

const NO_STORE = { 'Cache-Control': 'no-store' }

/** A browser posting a form without script asks for a page first of all. */
const wantsPage = (req: Asker): boolean => (req.headers.get('Accept') ?? '').startsWith('text/html')
