import { sql } from '@payloadcms/db-postgres'

type Fragment = ReturnType<typeof sql>

/** Whether a row's column names one of these contests; none = whichever it names, and rows that name none. */
export const ofContests = (column: Fragment, contests: readonly string[]): Fragment =>
  contests.length === 0 ? sql`true` : sql`${column} in ${[...contests]}`
