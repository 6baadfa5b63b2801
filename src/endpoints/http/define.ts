import type { Endpoint, PayloadRequest } from 'payload'

import { PORTAL_DOORS } from '../../domain/basics/addresses.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { storable } from '../../domain/basics/storable.ts'
import { readInput } from '../../domain/forms/readInput.ts'
import type { Actor } from '../../domain/types/index.ts'
import { authenticatePortal } from '../../store/cookies/authenticatePortal.ts'
import { actorOf } from '../../store/database/actors.ts'
import { reasonOf, refusalOfDatabase } from '../../store/database/databaseFaults.ts'
import { meetStaff } from '../../store/database/staffDesk.ts'
import { refusalOfStorage } from '../../store/files/storageFault.ts'
import { checkPrintable } from './checkPrintable.ts'
import { isForeign } from './origin.ts'
import { readBody } from './readBody.ts'
import { nothing } from './readers.ts'
import type { FieldReader } from './readers.ts'
import { refusalResponse, successResponse } from './respond.ts'

/** What a handler is given: who asks, when, and what was sent, read. `params` are the `:names` of the path. */
export type Asked<Body = unknown, Query = unknown> = {
  req: PayloadRequest
  actor: Actor
  now: Date
  params: Record<string, string>
  body: Body
  query: Query
}
/** What a handler answers: a refusal, a whole response (a file), or a value and where to go next. */
export type Answer = Refusal | Response | { value?: unknown; next?: string; cookies?: string[] }

/** A registered door, with what it reads: a test throws all kinds of bodies at every one of them. */
export type Door = Endpoint & { custom: Reading<unknown, unknown> & { isDoor: true } }

/** Ours, which look after themselves; Payload's own and the host's are other endpoints. */
export const isDoor = (endpoint: Endpoint): endpoint is Door => endpoint.custom?.isDoor === true

type Reading<Body, Query> = {
  /** What may be sent to a door that is posted to, by name and kind; nothing where none is declared. */
  reads?: FieldReader<Body>
  /** What may stand behind the `?` of its address; where none is declared, nothing of it is read. */
  query?: FieldReader<Query>
  /** The handler reads the request itself: for files, which are larger than a body may be. */
  raw?: boolean
  /** What is sent here answers a form, whose own rules say what of it is printed; or it is typed still, and not saved. */
  isForm?: boolean
}
type Definition<Body, Query> = Reading<Body, Query> & {
  path: string
  method: 'get' | 'post'
  handler: (asked: Asked<Body, Query>) => Promise<Answer>
}

/**
 * A door of the portals: asks the portals' own cookie, whoever else is signed in. With an issued password only the door
 * that changes it opens (R52).
 */
export const portalEndpoint = <Body, Query>({
  path,
  withIssuedPassword = false,
  ...rest
}: Definition<Body, Query> & { withIssuedPassword?: boolean }): Door =>
  endpoint({
    ...rest,
    path: `${PORTAL_DOORS}${path}`,
    who: withIssuedPassword ? portalActor : settledActor,
  })

/**
 * A door of the panel, below `/api/staff`: asks the session of the panel, whose people are the staff
 * (`src/plugin/hangDoors.ts` says where it hangs).
 */
export const staffEndpoint = <Body, Query>(definition: Definition<Body, Query>): Door =>
  endpoint({ ...definition, who: staffActor })

/**
 * A door that anybody may knock at; the actor is the account if one is signed in, else a guest. With `asGuestUntilSettled`
 * an account that still has its issued password is a guest too.
 */
export const openEndpoint = <Body, Query>({
  path,
  asGuestUntilSettled = false,
  ...rest
}: Definition<Body, Query> & { asGuestUntilSettled?: boolean }): Door =>
  endpoint({
    ...rest,
    path: `${PORTAL_DOORS}${path}`,
    who: async (req) => {
      const actor = await (asGuestUntilSettled ? settledActor(req) : portalActor(req))
      return actor === null || isRefusal(actor) ? GUEST : actor
    },
  })

const GUEST: Actor = {
  kind: 'account',
  id: 'guest',
  name: '',
  unit: null,
  person: false,
  grants: [],
}

/**
 * Access is declared by `who`: nobody means 401. A post from a foreign page is refused before anything is read, and what is
 * not as the door declares it before the handler hears of it.
 */
function endpoint<Body, Query>({
  path,
  method,
  handler,
  who,
  ...reading
}: Definition<Body, Query> & {
  who: (req: PayloadRequest) => Promise<Actor | Refusal | null>
}): Door {
  return {
    path,
    method,
    custom: { ...reading, isDoor: true },
    handler: async (req) => {
      const refused = (refusal: Refusal) => refusalResponse({ req, refusal })
      if (method === 'post' && isForeign(req)) return refused(refuse('foreignOrigin'))
      const answer = await faultsRefused(req, async () => {
        const actor = (await who(req)) ?? refuse('notSignedIn')
        if (isRefusal(actor)) return actor
        const sent = await readSent({ req, method, ...reading })
        if (isRefusal(sent)) return sent
        const params = (req.routeParams ?? {}) as Record<string, string>
        return handler({ req, actor, now: new Date(), params, ...sent })
      })
      if (answer instanceof Response) return answer
      return isRefusal(answer) ? refused(answer) : successResponse({ req, ...answer })
    },
  }
}

async function readSent<Body, Query>({
  req,
  method,
  raw = false,
  isForm = false,
  reads,
  query,
}: Reading<Body, Query> &
  Pick<Definition<Body, Query>, 'method'> & { req: PayloadRequest }): Promise<
  Pick<Asked<Body, Query>, 'body' | 'query'> | Refusal
> {
  // A door that declares no reader has the type of what `nothing` reads.
  const readsBody = (reads ?? nothing) as FieldReader<Body>
  const readsQuery = (query ?? nothing) as FieldReader<Query>
  const sent = method === 'post' && !raw ? await readBody(req) : ok({})
  const body = sent.ok ? readsBody.read(sent.value) : sent
  if (!body.ok) return body
  const printable = sent.ok && !isForm ? checkPrintable(sent.value) : ok()
  if (isRefusal(printable)) return printable
  const asked = readsQuery.read(query ? storable(readInput(req.searchParams ?? [])) : {})
  return asked.ok ? { body: body.value, query: asked.value } : asked
}

/** Where files cannot be stored or read, or the database is not to be reached, people are told so; every other fault stays one. */
export async function faultsRefused<T>(
  { payload }: PayloadRequest,
  act: () => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await act()
  } catch (error) {
    const refusal = refusalOfStorage(error) ?? refusalOfDatabase(error)
    if (!refusal) throw error
    // Not the error itself: it repeats what was asked of the database, with names and addresses.
    payload.logger.error(`answered ${refusal.code}: ${reasonOf(error)}`)
    return refusal
  }
}

async function portalActor(req: PayloadRequest): Promise<Actor | null> {
  const { user } = await authenticatePortal({ headers: req.headers, payload: req.payload })
  return actorOf(user)
}

/** The account that asks, for doors of the portals outside Payload's routes. Refuses foreignOrigin, notSignedIn, passwordChangeNeeded. */
export async function portalCaller(req: PayloadRequest): Promise<Actor | Refusal> {
  if (isForeign(req)) return refuse('foreignOrigin')
  return (await settledActor(req)) ?? refuse('notSignedIn')
}

async function settledActor(req: PayloadRequest): Promise<Actor | Refusal | null> {
  const { user } = await authenticatePortal({ headers: req.headers, payload: req.payload })
  const isIssued = user && 'mustChangePassword' in user && user.mustChangePassword === true
  return isIssued ? refuse('passwordChangeNeeded') : actorOf(user)
}

async function staffActor(req: PayloadRequest): Promise<Actor | null> {
  await meetStaff(req.payload, req.user)
  const actor = actorOf(req.user)
  return actor?.kind === 'staff' ? actor : null
}
