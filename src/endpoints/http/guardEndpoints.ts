import type {
  Endpoint,
  FlattenedField,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { isStorable } from '../../domain/basics/storable.ts'
import { reasonOf, refusalOfValue } from '../../store/database/databaseFaults.ts'
import { isOwn } from '../../store/database/ownCollections.ts'
import { settingsOf } from '../../store/settings.ts'
import { isDoor } from './define.ts'
import { isShapedLike } from './isShapedLike.ts'
import type { IsId } from './isShapedLike.ts'
import { isReadableQuery } from './readableQuery.ts'
import { readPayloadBody } from './readPayloadBody.ts'
import { refusalResponse } from './respond.ts'

/**
 * Payload's own doors of every collection, looked after like ours: an account that still has its issued password finds all
 * of them shut (R52); ids, queries and bodies are read before Payload acts on them, since it takes much for granted that
 * anybody may send otherwise; and what the asker did wrong is answered so, and is no error of the server in the log.
 * Called when Payload has put its endpoints together. What is not ours stays as it is, unless the host closes it too
 * (`closeHostCollections`).
 */
export function guardEndpoints(payload: Payload): void {
  const { config } = payload
  const { closeHostCollections: isAll } = settingsOf(payload)
  if (isAll) {
    // The type of a sanitized list says more of each than Payload asks.
    config.endpoints = config.endpoints.map((each) =>
      isDoor(each) ? each : guarded(each),
    ) as typeof config.endpoints
  }
  for (const { config: collection } of Object.values(payload.collections)) {
    if (!collection.endpoints || !(isAll || isOwn(collection))) continue
    collection.endpoints = collection.endpoints.map((each) =>
      isDoor(each) ? each : guarded(each, collection),
    )
  }
}

const guarded = (endpoint: Endpoint, collection?: SanitizedCollectionConfig): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const refused = (refusal: Refusal) => refusalResponse({ req, refusal, forPanel: true })
    const refusal = (await faultOf({ req, endpoint, collection })) ?? null
    if (refusal) return refused(refusal)
    try {
      return await endpoint.handler(req)
    } catch (error) {
      if (isUnknownPath(error)) return refused(refuse('queryUnreadable'))
      const refusal = refusalOfValue(
        error,
        endpoint.method === 'get' ? 'queryUnreadable' : 'invalid',
      )
      if (!refusal) throw asTheirs(error)
      // Most likely what was sent; a fault of ours would look the same, and must leave a trace.
      req.payload.logger.warn(`answered ${refusal.code}: ${reasonOf(error)}`)
      return refused(refusal)
    }
  },
})

async function faultOf({
  req,
  endpoint: { method, path },
  collection,
}: {
  req: PayloadRequest
  endpoint: Endpoint
  collection?: SanitizedCollectionConfig
}): Promise<Refusal | null> {
  if (hasIssuedPassword(req)) {
    // A page that anybody may read shows its pictures to them too.
    if (path !== FILE) return refuse('passwordChangeNeeded')
    req.user = null
  }
  if (collection && path === FILE) {
    return (await isStored(req, collection)) ? null : refuse('notFound')
  }
  if (!collection || !KNOWN.has(`${method} ${path}`)) return null
  if (method === 'get' && isPostedAsJson(req)) return refuse('bodyTypeUnknown')
  if (path.startsWith('/versions') && !collection.versions) return refuse('notFound')
  if (!isIdOf(req, collection)) return refuse('notFound')
  if (path === ACCESS && !(await isReadable(req, collection))) return refuse('notFound')
  if (!isStorable(req.query) || !isReadableQuery(req.query, collection.flattenedFields)) {
    return refuse('queryUnreadable')
  }
  if (!WITH_BODY.has(method)) return null
  const read = await readPayloadBody(req)
  if (isRefusal(read)) return read
  // By these Payload would fetch a file from wherever they name; the address of a stored one is made, not sent.
  if (collection.upload) for (const name of SOURCES) delete read.value[name]
  return isShapedLike(read.value, fieldsOf(collection), idsOf(req.payload))
    ? null
    : refuse('invalid')
}

const FILE = '/file/:filename'
const ACCESS = '/access/:id?'
const SOURCES = ['url', 'uploadEdits']
const WITH_BODY = new Set(['patch', 'post', 'put'])

/** What Payload opens for collections, for those of people, and for those of files. */
const KNOWN = new Set([
  'get /',
  'post /',
  'patch /',
  'delete /',
  'get /count',
  'get /:id',
  'patch /:id',
  'delete /:id',
  `post ${ACCESS}`,
  'post /:id/duplicate',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
  'get /init',
  'get /me',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /first-register',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
  'post /:id/api-key/reveal',
  'get /paste-url/:id?',
  // Preferences of the panel, by key.
  'get /:key',
  'post /:key',
  'delete /:key',
])

function hasIssuedPassword({ user }: PayloadRequest): boolean {
  return user?.collection === slugOf('accounts') && user.mustChangePassword === true
}

/** A query may be posted as an address has it; as JSON, Payload would read none of it and answer with everything. */
const isPostedAsJson = ({ headers }: PayloadRequest): boolean =>
  OVERRIDES.some((name) => headers.get(name) === 'GET') &&
  headers.get('Content-Type') === 'application/json'
const OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload takes a file that nobody ever stored for one that was lost, which is an error of the server. */
async function isStored(
  req: PayloadRequest,
  { slug, upload }: SanitizedCollectionConfig,
): Promise<boolean> {
  const sizes = (upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)
  const equals = String(req.routeParams?.filename)
  const or = ['filename', ...sizes].map((path) => ({ [path]: { equals } }))
  const { totalDocs } = await req.payload.db.count({ collection: slug, req, where: { or } })
  return totalDocs > 0
}

/** What may be done with a document Payload tells of one that the asker may not know of, too. */
async function isReadable(
  req: PayloadRequest,
  { slug }: SanitizedCollectionConfig,
): Promise<boolean> {
  const id = req.routeParams?.id
  if (id === undefined) return true
  const { totalDocs } = await req.payload.count({
    collection: slug,
    req,
    overrideAccess: false,
    where: { id: { equals: id } },
  })
  return totalDocs > 0
}

/** Payload keeps a password out of the list of fields. */
const fieldsOf = ({ auth, flattenedFields }: SanitizedCollectionConfig): FlattenedField[] =>
  auth ? [...flattenedFields, { name: 'password', type: 'text' }] : flattenedFields

/** Another kind of id than the collection has is the id of nothing. */
const isIdOf = ({ payload, routeParams }: PayloadRequest, { slug }: SanitizedCollectionConfig) =>
  routeParams?.id === undefined || idsOf(payload)(routeParams.id, slug)

const idsOf =
  ({ collections, db }: Payload): IsId =>
  (value, slug) => {
    if (typeof value !== 'string' && typeof value !== 'number') return false
    const isUuid = (db as { idType?: string }).idType?.startsWith('uuid') ?? false
    return !isUuid || collections[slug]?.customIDType ? true : UUID.test(String(value))
  }
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A query by what is no field, or none that the asker may read. By name: the same module may stand in several bundles. */
const isUnknownPath = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QueryError'

/** Payload logs an error with its stack unless it knows its name; what it answers with 4xx is the asker's own doing. */
function asTheirs(error: unknown): unknown {
  if (!(error instanceof Error) || !('status' in error)) return error
  const status = Number(error.status)
  if (status >= 400 && status < 500 && !NAMED.has(error.name)) error.name = FAULT_OF_ASKER
  return error
}

/** The name under which `loggingLevels` knows it. */
export const FAULT_OF_ASKER = 'FaultOfAsker'
/** Names that Payload's own answers and the panel read. */
const NAMED = new Set(['ValidationError', 'Forbidden', 'Locked', 'MissingFile', 'NotFound'])
