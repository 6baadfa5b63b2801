import { sql } from '@payloadcms/db-postgres'

import type { ResultDocument } from '../../domain/documents/index.ts'
import { TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

export type ResultLine = Pick<ResultDocument, 'entry' | 'rank' | 'score' | 'awards'>

/** Stores the published lines of a run in one statement; the index of round and entry refuses a second line of one entry. */
export async function storeResults({
  transaction,
  contest,
  category,
  round,
  run,
  lines,
  now,
}: {
  transaction: Pick<Transaction, 'sql'>
  contest: string
  category: string
  round: string
  run: string
  lines: readonly ResultLine[]
  now: Date
}): Promise<void> {
  const at = now.toISOString()
  await transaction.sql.execute(sql`
    insert into ${TABLE.results} (id, contest_id, category_id, round_id, run_id, entry_id, rank, score, awards,
      published_at, created_at, updated_at)
    select gen_random_uuid(), ${contest}::uuid, ${category}::uuid, ${round}::uuid, ${run}::uuid, entry, rank,
      score, awards, ${at}, ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as line (entry uuid, rank numeric, score text, awards jsonb)`)
}
