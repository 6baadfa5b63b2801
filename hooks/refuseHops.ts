import { QueryError } from 'payload'
import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'

/**
 * Nobody but staff filters or sorts through a relationship. Payload checks the fields behind it but sorts by rows its
 * reader may not see, which tells how they compare; and a path through two of them makes it drop a promise.
 */
export const refuseHops: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.user?.collection === 'staff') return
  const asked = args as { where?: Where; sort?: string | string[]; field?: string }
  const paths = [...pathsOf(asked.where), ...sortsOf(asked.sort), ...sortsOf(asked.field)]
  const hops = paths.filter((path) => isHop(path.split(/\.|__/), collection.flattenedFields))
  if (hops.length > 0) throw new QueryError(hops.map((path) => ({ path })))
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

/** Whether a path goes on behind a relationship. */
function isHop([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  if (rest.length === 0) return false
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field) return false
  if (HOPPING.has(field.type)) return true
  if (field.type === 'blocks')
    return field.blocks.some((block) => isHop(rest, block.flattenedFields ?? []))
  return 'flattenedFields' in field && isHop(rest, field.flattenedFields ?? [])
}

const HOPPING: ReadonlySet<string> = new Set(['relationship', 'upload', 'join'])
