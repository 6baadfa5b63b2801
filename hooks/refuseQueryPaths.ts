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

/**
 * Nobody filters or sorts by the columns of a sign-in, in whichever collection a path ends: a password's hash, its salt, the
 * token that resets it and a session are guessed letter by letter from how rows compare. Nobody sorts by what a document has
 * several of: there is no such order, and some of those the database cannot give at all. Nobody but staff of all contests
 * filters or sorts through a relationship. Payload checks the fields behind it but sorts by rows its reader may not see, which
 * tells how they compare; what somebody may do in contests that a reader has nothing to do with is not told that way either
 * (`keepOwnGrants.ts`); and a path through two of them makes it drop a promise.
 */
export const refuseQueryPaths: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  const asked = args as { where?: Where; sort?: string | string[]; field?: string }
  const sorts = sortsOf(asked.sort)
  refuseAll(sorts.filter((path) => goesThrough(MANY, path, collection.flattenedFields)))
  const paths = [...pathsOf(asked.where), ...sorts, ...sortsOf(asked.field)]
  refuseAll(paths.filter((path) => isOfSignIn(path, collection, req.payload)))
  const user = req.user as RequestUser | null
  if (user && isUnlimited(user)) return
  refuseAll(paths.filter((path) => goesThrough(HOPPING, path, collection.flattenedFields)))
  refuseAll(
    paths.filter((path) => collection.slug === slugOf('accounts') && /^grants\b/.test(path)),
  )
}

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
