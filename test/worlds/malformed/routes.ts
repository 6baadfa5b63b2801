import type { Endpoint, FlattenedField, Payload } from 'payload'

/** A registered door, as the sanitized config has it. */
export type RegisteredRoute = {
  method: string
  /** Behind `/api`, with its `:names`. */
  path: string
  /** Its fields and their names, where it is a collection's. */
  fields: FlattenedField[]
  names: string[]
}

/** Every door there is: of every collection, of Payload itself, and ours. */
export function routesOf({ config, collections }: Payload): RegisteredRoute[] {
  const routed = (endpoints: Endpoint[] | false, base: string, fields: FlattenedField[]) =>
    (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `${base}${path === '/' ? '' : path}`,
      fields,
      names: namesOf(fields),
    }))
  return [
    ...routed(config.endpoints, '', []),
    ...Object.values(collections).flatMap(({ config: { slug, endpoints, flattenedFields } }) =>
      routed(endpoints, `/${slug}`, flattenedFields),
    ),
    ...['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({
      method,
      path: '/:anything/:more',
      fields: [],
      names: [],
    })),
  ]
}

function namesOf(fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return []
    const name = `${prefix}${field.name}`
    const inner = 'flattenedFields' in field ? namesOf(field.flattenedFields, `${name}.`) : []
    return [name, ...inner]
  })
}

/** What pages of ours send. */
export const OUR_NAMES = [
  'username password passwordAgain current kind name unitName creditCode join note locale address',
  'code contest unit units mode days letters account accept reason other keep category input',
  'applicantKind copyFrom declaration rules recommender writer sequence base force _save _next',
  'opinion words entries entry step place department phone email closesAt proposal repeat title action',
  'route ground checklist to passed comment section file decision door ids until state expected',
  'judges quotas audienceVotes award run points round number next token q page value user',
  '__proto__ constructor toString',
].flatMap((row) => row.split(' '))
