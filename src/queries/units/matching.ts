import { sql } from '@payloadcms/db-postgres'

import { columnOf } from '../../store/database/columnOf.ts'

/** Alternatives, each of fields that must all have their value. */
export type Matches = readonly Readonly<Record<string, string | boolean>>[]

/** The SQL condition of some matches; field names come from our own definitions, never from a request. */
export const matching = (anyOf: Matches) => sql`(${sql.join(anyOf.map(conjunction), sql` or `)})`

function conjunction(fields: Matches[number]) {
  const equals = Object.entries(fields).map(([field, value]) => {
    const column = sql.identifier(columnOf(field))
    if (typeof value === 'string') return sql`${column}::text = ${value}`
    return value ? sql`${column} is true` : sql`${column} is not true`
  })
  return sql`(${sql.join(equals, sql` and `)})`
}
