import type { PostgresAdapter } from '@payloadcms/db-postgres'

type PgSchema = PostgresAdapter['pgSchema']
type Tables = PostgresAdapter['tables']

/** Has a table that belongs to no collection among those of this database, so that its migrations make it. */
export function keepOwnTable(
  adapter: PostgresAdapter,
  name: string,
  make: (schema: PgSchema) => Tables[string],
): void {
  adapter.beforeSchemaInit = [
    ...adapter.beforeSchemaInit,
    ({ schema }) => ({
      ...schema,
      tables: { ...schema.tables, [name]: make(adapter.pgSchema) },
    }),
  ]
}
