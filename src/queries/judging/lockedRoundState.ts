import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RoundState } from '../../domain/types/index.ts'
import { ROUND_STATES } from '../../domain/types/round.ts'
import { oneOf } from '../../store/database/columns.ts'
import { readRow } from '../../store/database/readRows.ts'
import { sessionOf } from '../../store/database/session.ts'
import { TABLE } from '../../store/database/table.ts'

/**
 * The state of a round as it is now, locked until the request's transaction ends. What Payload hands to a hook was read
 * before: meanwhile an organiser may have opened the round.
 */
export async function lockedRoundState(req: PayloadRequest, round: string): Promise<RoundState> {
  const { db } = await sessionOf(req)
  const found = await db.execute(
    sql`select state::text as state from ${TABLE.rounds} where id = ${round} for no key update`,
  )
  return readRow(found, { state: oneOf(ROUND_STATES) })?.state ?? 'draft'
}
