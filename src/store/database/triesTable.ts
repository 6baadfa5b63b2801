import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { index, integer, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

import { ownTable } from '../../domain/basics/collections.ts'
import { keepOwnTable } from './ownTable.ts'

/** Where tries are counted that are limited (see `takeTries`), shared by all processes of the site. */
export function keepTries(adapter: PostgresAdapter): void {
  const name = ownTable('tries')
  keepOwnTable(adapter, name, (schema) =>
    schema.table(
      name,
      {
        key: text('key').primaryKey(),
        count: integer('count').notNull(),
        endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
      },
      (table) => ({ endsAt: index(`${name}_ends_at_idx`).on(table.endsAt) }),
    ),
  )
}
