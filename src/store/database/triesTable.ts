import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { index, integer, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

import { keepOwnTable } from './ownTable.ts'

/** Where tries are counted that are limited (see `takeTries`), shared by all processes of the site. */
export const TRIES_TABLE = 'tries'

export function keepTries(adapter: PostgresAdapter): void {
  keepOwnTable(adapter, TRIES_TABLE, (schema) =>
    schema.table(
      TRIES_TABLE,
      {
        key: text('key').primaryKey(),
        count: integer('count').notNull(),
        endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
      },
      (table) => ({ endsAt: index('tries_ends_at_idx').on(table.endsAt) }),
    ),
  )
}
