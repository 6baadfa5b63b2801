import type { AsyncLocalStorage } from 'node:async_hooks'

import { canAccessAdmin, createLocalReq, getPayload } from 'payload'
import type { Payload, PayloadRequest, SanitizedConfig, Where } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../../domain/basics/refusalCodes.ts'
import { isStorable } from '../../domain/basics/storable.ts'
import { readCookie } from '../../store/cookies/readCookie.ts'
import { reasonOf, refusalOfValue } from '../../store/database/databaseFaults.ts'
import { isOwnSlug } from '../../store/database/ownCollections.ts'
import { settingsOf } from '../../store/settings.ts'
import { isForeign } from './origin.ts'
import { localeOfRequest, refusalBody } from './respond.ts'
import { documentsOf, faultOfCall, isObject } from './serverFunctions.ts'
import type { Arguments, Named } from './serverFunctions.ts'

type Call = { name: string; args: Arguments }

/**
 * Stands before Payload's server functions, where the panel's layout mounts them:
 *
 *     const serverFunction: ServerFunctionClient = async (args) => {
 *       'use server'
 *       return guardServerFunction({ args, config, headers: await headers(), handle: (call) =>
 *         handleServerFunctions({ ...call, config, importMap }) })
 *     }
 *
 * They are doors like those of the API, under one address and by name. Only those that Payload has are called, by staff
 * (before the first of them has been made, by whoever makes the first), about documents that they may read; and whoever may
 * not change a document does not lock it. A refusal is a value with words, as Payload's own form states are. What a host
 * has beside the contest is for Payload to answer, unless the host closes that too (`closeHostCollections`).
 */
export async function guardServerFunction<Result>({
  args: call,
  config: configOrPromise,
  headers,
  handle,
}: {
  args: unknown
  config: SanitizedConfig | Promise<SanitizedConfig>
  headers: Headers
  handle: (call: Call) => Promise<Result> | Result
}): Promise<Result> {
  const payload = await getPayload({ config: configOrPromise, cron: true })
  if (!settingsOf(payload).closeHostCollections && !asksForOwn(payload, call)) {
    return handle(call as Call)
  }
  const refused = (refusal: Refusal) => refusalOf({ payload, headers, refusal }) as Result
  try {
    const admitted = await admit({ call, payload, headers })
    return isRefusal(admitted) ? refused(admitted) : await handle(admitted)
  } catch (error) {
    const refusal = refusalOfAsker(error)
    if (!refusal) throw error
    payload.logger.warn(`answered ${refusal.code}: ${reasonOf(error)}`)
    return refused(refusal)
  }
}

async function admit({
  call,
  payload,
  headers,
}: {
  call: unknown
  payload: Payload
  headers: Headers
}): Promise<Call | Refusal> {
  if (isForeign({ payload, headers })) return refuse('foreignOrigin')
  if (!isObject(call) || typeof call.name !== 'string' || !isObject(call.args)) {
    return refuse('bodyUnreadable')
  }
  const { name, args } = call
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  if (!user && name !== FIRST_FORM) return refuse('notSignedIn')
  const req = await createLocalReq({ req: { headers }, ...(user ? { user } : {}) }, payload)
  if (!(await isAdmitted(req))) return refuse(user ? 'notAllowed' : 'notSignedIn')
  // A form may hold what no database takes while somebody types it; what names a document may not.
  const { data: _, formState: __, documentFormState: ___, ...naming } = args
  if (!isStorable(naming)) return refuse('bodyUnreadable')
  const fault = faultOfCall({ name, args, payload })
  if (fault) return fault
  let mayLock = true
  for (const named of documentsOf(args)) {
    if (!(await may({ access: 'read', named, req }))) return refuse('notFound')
    mayLock &&= !args.returnLockStatus || (await may({ access: 'update', named, req }))
  }
  return mayLock ? { name, args } : { name, args: { ...args, returnLockStatus: false } }
}

/** Whether one of the contest's collections is named. */
function asksForOwn(payload: Payload, call: unknown): boolean {
  const args = isObject(call) && isObject(call.args) ? call.args : {}
  const slugs = [
    args.collectionSlug,
    isObject(args.doc) ? args.doc.relationTo : null,
    isObject(args.parent) ? args.parent.collectionSlug : null,
    typeof args.schemaPath === 'string' ? args.schemaPath.split('.')[1] : null,
  ]
  return slugs.flat().some((slug) => isOwnSlug(payload, slug))
}

/** The form of the first member of staff is drawn before there is anybody who could sign in. */
const FIRST_FORM = 'form-state'

async function isAdmitted(req: PayloadRequest): Promise<boolean> {
  try {
    await canAccessAdmin({ req })
    return true
  } catch (error) {
    if ((error as Error).name === 'UnauthorizedError' || statusOf(error) !== null) return false
    throw error
  }
}

/** Whether whoever asks may do this to a document that is there; Payload locks one without asking. */
async function may({
  access,
  named: { collection, id },
  req,
}: {
  access: 'read' | 'update'
  named: Named
  req: PayloadRequest
}): Promise<boolean> {
  const { payload } = req
  const asked = payload.collections[collection]?.config.access[access]
  const answer = asked ? await asked({ req, id }) : Boolean(req.user)
  if (answer === false) return false
  const and: Where[] = [{ id: { equals: id } }]
  if (typeof answer === 'object') and.push(answer)
  const { totalDocs } = await payload.db.count({ collection, req, where: { and } })
  return totalDocs > 0
}

/** What Payload throws over what was asked; a fault of the server, and what Next throws to lead elsewhere, is none. */
function refusalOfAsker(error: unknown): Refusal | null {
  if (typeof error === 'object' && error !== null && 'digest' in error) return null
  const refusal = refusalOfValue(error, 'notFound')
  if (refusal) return refusal
  if (/^Could not find /.test((error as Error | null)?.message ?? '')) return refuse('notFound')
  const status = statusOf(error)
  if (status === null) return null
  if (status === 401) return refuse('notSignedIn')
  if (status === 403) return refuse('notAllowed')
  return refuse(status === 404 ? 'notFound' : 'invalid')
}

function statusOf(error: unknown): number | null {
  const status = Number((error as { status?: unknown } | null)?.status)
  return status >= 400 && status < 500 ? status : null
}

/** As Payload's forms look for it, and with its status where the server lets an action say one. */
function refusalOf({
  payload,
  headers,
  refusal,
}: {
  payload: Payload
  headers: Headers
  refusal: Refusal
}) {
  const chosen = readCookie(headers, `${payload.config.cookiePrefix}-lng`)
  const language = chosen ?? headers.get('Accept-Language') ?? undefined
  const locale = localeOfRequest({ headers, pathname: `/${slugOf('staff')}/`, i18n: { language } })
  const body = refusalBody(refusal, locale)
  const answer = answering()
  if (answer) answer.status = REFUSAL_STATUS[refusal.code]
  return { errors: [{ message: body.message }], message: body.message, refusal: body }
}

/** `src/launch/site/guardPages.mjs` puts it there; on another server a refusal is an answer like others. */
function answering(): { status?: number } | undefined {
  const held = globalThis as { [ANSWERING]?: AsyncLocalStorage<{ status?: number }> }
  return held[ANSWERING]?.getStore()
}
const ANSWERING = Symbol.for('payload-plugin-contest.answering')
