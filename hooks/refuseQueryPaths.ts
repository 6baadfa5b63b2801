import { QueryError } from 'payload'
import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { isUnlimited } from '../access/roles.ts'
import type { RequestUser } from '../access/roles.ts'
import { slugOf } from '../src/domain/basics/collections.ts'
import { isWhere } from '../src/store/database/readableWhere.ts'

/**
 * Nobody filters or sorts by the columns of a sign-in, in whichever collection a path ends: a password's hash, its salt, the
 * token that resets it and a session are guessed letter by letter from how rows compare. Nobody sorts by what a document has
 * several of: there is no such order, and some of those the database cannot give at all. Nobody but staff of all contests
 * filters or sorts through a relationship. Payload checks the fields behind it but sorts by rows its reader may not see, which
 * tells how they compare; what somebody does in contests that a reader has nothing to do with is not told that way either
 * (`keepOwnParts.ts`); and a path through two of them makes it drop a promise.
 */
export const refuseQueryPaths: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  const asked = args as { where?: Where; sort?: string | string[]; field?: string }
  const fields = collection.flattenedFields
  const user = req.user as RequestUser | null
  const isOpen = user !== null && isUnlimited(user)
  const isShut = (path: string): boolean =>
    isOfSignIn(path, collection, req.payload) ||
    (!isOpen && (goesThrough(HOPPING, path, fields) || isOfParts(path, collection)))
  if (asked.where && !isWhere(asked.where, fields)) refuseAll(['where'])
  refuseAll([...pathsOf(asked.where), ...sortsOf(asked.field)].filter(isShut))
  const sorts = sortsOf(asked.sort).filter(
    (path) => isShut(path) || goesThrough(MANY, path, fields),
  )
  // The panel keeps the order of a list for next time: refused, it would leave the list empty for good.
  if (sorts.length > 0 && req.payloadAPI === 'local') return { ...args, sort: undefined }
  refuseAll(sorts)
}

/** What an account does in each contest, and what it agreed to there. */
const isOfParts = (path: string, { slug }: SanitizedCollectionConfig): boolean =>
  slug === slugOf('accounts') && /^(grants|consents)\b/.test(path)

function refuseAll(paths: string[]): void {
  if (paths.length > 0) throw new QueryError(paths.map((path) => ({ path })))
}

function pathsOf(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsOf)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    // What stands below a field is an operator with its value; a value that is itself a query is one more hop.
    /^(and|or)$/i.test(key) ? pathsOf(value) : [key, ...nestedPaths(key, value)],
  )
}

function nestedPaths(key: string, constraint: unknown): string[] {
  if (typeof constraint !== 'object' || constraint === null) return []
  return Object.values(constraint).flatMap((value) =>
    pathsOf(value).map((path) => `${key}.${path}`),
  )
}

const sortsOf = (sort: string | string[] | undefined): string[] =>
  [sort ?? []]
    .flat()
    .flatMap((path) => path.split(','))
    .map((path) => path.replace(/^-/, ''))

const goesThrough = (kinds: ReadonlySet<string>, path: string, fields: FlattenedField[]): boolean =>
  leadsOn(kinds, path.split(/\.|__/), fields)

/** Whether a path goes on behind a field of one of these kinds. */
function leadsOn(
  kinds: ReadonlySet<string>,
  [name, ...rest]: string[],
  fields: FlattenedField[],
): boolean {
  if (rest.length === 0) return false
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field) return false
  if (kinds.has(field.type)) return true
  if (field.type === 'blocks')
    return field.blocks.some((block) => leadsOn(kinds, rest, block.flattenedFields ?? []))
  return 'flattenedFields' in field && leadsOn(kinds, rest, field.flattenedFields ?? [])
}

/** Whether a path ends in a column that Payload keeps to itself: what it hides, and the sessions of whoever signs in. */
function isOfSignIn(
  path: string,
  collection: SanitizedCollectionConfig,
  payload: Payload,
): boolean {
  return leadsThere(path.split(/\.|__/), collection.flattenedFields, Boolean(collection.auth))

  function leadsThere(
    [name, ...rest]: string[],
    fields: FlattenedField[],
    signsIn = false,
  ): boolean {
    const field = fields.find((each) => 'name' in each && each.name === name)
    if (!field) return false
    if (('hidden' in field && field.hidden) || (signsIn && name === 'sessions')) return true
    if (field.type === 'blocks') {
      return field.blocks.some((block) => leadsThere(rest, block.flattenedFields))
    }
    if (field.type === 'relationship' || field.type === 'upload') {
      // Where it may be of several collections, the path goes on behind `value`.
      const beyond = rest[0] === 'value' ? rest.slice(1) : rest
      return [field.relationTo].flat().some((slug) => {
        const config = payload.collections[slug]?.config
        return config && leadsThere(beyond, config.flattenedFields, Boolean(config.auth))
      })
    }
    return 'flattenedFields' in field && leadsThere(rest, field.flattenedFields)
  }
}

const HOPPING: ReadonlySet<string> = new Set(['relationship', 'upload', 'join'])
const MANY: ReadonlySet<string> = new Set(['array', 'blocks'])
