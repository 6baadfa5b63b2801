import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RoundState } from '../../domain/types/index.ts'
import { sessionOf } from '../../store/database/session.ts'

/**
 * The state of a round as it is now, locked until the request's transaction ends. What Payload hands to a hook was read
 * before: meanwhile an organiser may have opened the round.
 */
export async function lockedRoundState(req: PayloadRequest, round: string): Promise<RoundState> {
  const { db } = await sessionOf(req)
  const { rows } = await db.execute(
    sql`select state::text as state from rounds where id = ${round} for no key update`,
  )
  return (rows[0]?.state as RoundState | undefined) ?? 'draft'
}
