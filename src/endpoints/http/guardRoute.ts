import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import { PORTAL_DOORS, withoutBase } from '../../domain/basics/addresses.ts'
import { isReadableAddress } from '../../domain/basics/readableAddress.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { isOwnSlug } from '../../store/database/ownCollections.ts'
import { staffOf } from '../../store/database/staffDesk.ts'
import { settingsOf } from '../../store/settings.ts'
import { readCookie } from '../../store/cookies/readCookie.ts'
import { withApiPolicy } from './apiPolicy.ts'
import { isDoor } from './define.ts'
import { isForeign } from './origin.ts'
import { BODY_LIMITS, readBytes } from './readBytes.ts'
import type { BodyLimits } from './readBytes.ts'
import { refusalResponse } from './respond.ts'
import type { Asker } from './respond.ts'

type Route<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Stands before Payload's own routes, where they are mounted: `export const POST = guardRoute({ config, route:
 * REST_POST(config) })`. Before anything is read it refuses what a foreign page makes a browser send, and addresses that
 * cannot be read; a body is counted as it comes and handed on whole, so that none is larger or slower than `limits`. Files
 * pass it as streams: they have limits of their own. An address behind which nothing stands is answered in words. What is
 * asked of the host's own collections and endpoints passes as it came, unless the host closes those too
 * (`closeHostCollections`).
 */
export const guardRoute =
  <Context>({
    config: configOrPromise,
    route,
    limits = BODY_LIMITS,
  }: {
    config: SanitizedConfig | Promise<SanitizedConfig>
    route: Route<Context>
    limits?: BodyLimits
  }): Route<Context> =>
  async (asked, context) => {
    const config = await configOrPromise
    if (!isGuarded(asked, config)) return route(asked, context)
    const request = asked.method === 'HEAD' ? asQuestion(asked) : asked
    const asker = askerOf(request, config)
    const refused = (refusal: Refusal) =>
      withApiPolicy(refusalResponse({ req: asker, refusal, forPanel: !isOfPortals(asker) }))
    const admitted = await admit({ request, config, limits })
    if (isRefusal(admitted)) return refused(admitted)
    try {
      const response = await route(admitted, context)
      return (await leadsNowhere(response)) ? refused(refuse('notFound')) : withApiPolicy(response)
    } catch (error) {
      // A query that is posted is read by Payload outside the place where it answers faults.
      if (isOfSyntax(error)) return refused(refuse('bodyUnreadable'))
      throw error
    }
  }

/** Payload has no doors for HEAD; Next sends nothing but the head of what answers it. */
const asQuestion = ({ url, headers, signal }: Request): Request =>
  new Request(url, { headers, signal })

/** By name: what reads a body may have been made elsewhere. */
const isOfSyntax = (error: unknown): boolean =>
  (error as { name?: unknown } | null)?.name === 'SyntaxError'

/** Whether an address is one of the contest's; one that cannot be read is nobody's. */
function isGuarded(request: Request, config: SanitizedConfig): boolean {
  const settings = settingsOf({ config })
  if (settings.disabled) return false
  if (settings.closeHostCollections || !isReadableAddress(request.url)) return true
  const path = pathOf(request, config)
  const first = firstOf(path)
  if (`/${first}` === PORTAL_DOORS || isOwnSlug({ config }, first)) return true
  // Doors of the panel hang on a collection of the host's where it has one of that name (`src/plugin/hangDoors.ts`).
  const carrier = config.collections.find(({ slug }) => slug === first)
  const below = carrier ? path.slice(first.length + 1) : path
  const endpoints = (carrier ? carrier.endpoints : config.endpoints) || []
  return endpoints.some((each) => isDoor(each) && fits(each.path, below))
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

async function admit({
  request,
  config,
  limits,
}: {
  request: Request
  config: SanitizedConfig
  limits: BodyLimits
}): Promise<Request | Refusal> {
  const { body, headers, method, signal, url } = request
  if (!isReadableAddress(url)) return refuse('addressUnreadable')
  if (!SAFE.has(method) && isForeign({ payload: { config }, headers, url })) {
    return refuse('foreignOrigin')
  }
  // Payload would take what every object has for a collection.
  if (firstOf(pathOf(request, config)) in Object.prototype) return refuse('notFound')
  if (!body || (await isStream(request, config))) return request
  const { maxBytes } = limits
  if (Number(headers.get('Content-Length') ?? 0) > maxBytes) {
    return refuse('bodyTooLarge', { maxBytes })
  }
  const read = await readBytes(body, limits)
  if (isRefusal(read)) return read
  if (isQueryOfUnknownType(request) && read.value.length > 0) return refuse('bodyTypeUnknown')
  return new Request(url, {
    method,
    headers,
    signal,
    body: read.value.length > 0 ? read.value : null,
  })
}

/** Files: our doors that read the request themselves, and pictures of the site from somebody who is signed in to the panel. */
async function isStream(request: Request, config: SanitizedConfig): Promise<boolean> {
  const path = pathOf(request, config)
  const first = firstOf(path)
  const collection = config.collections.find(({ slug }) => slug === first)
  const below = collection ? path.slice(first.length + 1) : path
  const endpoints = (collection ? collection.endpoints : config.endpoints) || []
  if (endpoints.some((each) => isDoor(each) && each.custom.raw && fits(each.path, below))) {
    return true
  }
  const isForm = request.headers.get('Content-Type')?.startsWith('multipart/')
  if (!collection?.upload || !isForm) return false
  const payload = await getPayload({ config, cron: true })
  const { user } = await payload.auth({ headers: request.headers, canSetHeaders: false })
  return staffOf(user) !== null
}

/** Whether a path of our own, literal but for its `:names`, is that of an endpoint. */
function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((step, index) =>
      step.startsWith(':') ? given[index] !== '' : step === given[index],
    )
  )
}

/** Payload takes a posted query for none at all where it does not know its type. */
function isQueryOfUnknownType({ headers }: Request): boolean {
  const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']
  return (
    overrides.some((name) => headers.get(name) === 'GET') &&
    !QUERY_TYPES.has(headers.get('Content-Type') ?? '')
  )
}
const QUERY_TYPES = new Set(['application/x-www-form-urlencoded', 'application/json'])

/** Payload says so in English, and of a collection without doors that it is not implemented yet. */
async function leadsNowhere(response: Response): Promise<boolean> {
  const said = NOWHERE[response.status]
  if (!said || !response.headers.get('Content-Type')?.startsWith('application/json')) return false
  return said.test(await response.clone().text())
}
const NOWHERE: Record<number, RegExp> = {
  404: /^\{"message":"Route not found/,
  501: /^\{"message":"Cannot /,
}

/** Below the API. */
function pathOf({ url }: Request, { routes }: SanitizedConfig): string {
  const { pathname } = new URL(url)
  const path = withoutBase(pathname) ?? pathname
  return path.startsWith(routes.api) ? path.slice(routes.api.length) : path
}

const firstOf = (path: string): string => decodeURIComponent(path.split('/')[1] ?? '')

const isOfPortals = ({ pathname = '' }: Asker): boolean => pathname.startsWith('/portal/')

/** Payload knows who asks only once it has read the request; what it asks the language of is known before. */
function askerOf(request: Request, config: SanitizedConfig): Asker {
  const { headers } = request
  const chosen = readCookie(headers, `${config.cookiePrefix}-lng`)
  const language = chosen ?? headers.get('Accept-Language') ?? undefined
  return { headers, pathname: pathOf(request, config), i18n: { language } }
}
