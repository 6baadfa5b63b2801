import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { index, integer, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

/** Where tries are counted that are limited (see `takeTries`), shared by all processes of the site. */
export const TRIES_TABLE = 'tries'

/** Has that table among those of this database, for its migrations: it belongs to no collection. */
export function keepTries(adapter: PostgresAdapter): void {
  adapter.beforeSchemaInit = [
    ...adapter.beforeSchemaInit,
    ({ schema }) => ({
      ...schema,
      tables: {
        ...schema.tables,
        [TRIES_TABLE]: adapter.pgSchema.table(
          TRIES_TABLE,
          {
            key: text('key').primaryKey(),
            count: integer('count').notNull(),
            endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
          },
          (table) => ({ endsAt: index('tries_ends_at_idx').on(table.endsAt) }),
        ),
      },
    }),
  ]
}
