import { QueryError } from 'payload'
import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'

/**
 * Nobody sorts by what a document has several of: there is no such order, and some of those the database cannot give
 * at all. Nobody but staff filters or sorts through a relationship. Payload checks the fields behind it but sorts by rows its
 * reader may not see, which tells how they compare; and a path through two of them makes it drop a promise.
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
  if (req.user?.collection === 'staff') return
  const paths = [...pathsOf(asked.where), ...sorts, ...sortsOf(asked.field)]
  refuseAll(paths.filter((path) => goesThrough(HOPPING, path, collection.flattenedFields)))
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

const HOPPING: ReadonlySet<string> = new Set(['relationship', 'upload', 'join'])
const MANY: ReadonlySet<string> = new Set(['array', 'blocks'])
