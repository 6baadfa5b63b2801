import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

export type MarkRow = {
  id: string
  judge: string
  entry: string
  values: Record<string, number>
  supersedes: string | null
}

/** Every mark of a round, superseded ones too, oldest first. */
export async function marksOfRound({
  transaction,
  round,
}: {
  transaction: Pick<Transaction, 'sql'>
  round: string
}): Promise<MarkRow[]> {
  const { rows } = await transaction.sql.execute(sql`
    select id, judge_id as judge, entry_id as entry, "values", supersedes_id as supersedes
    from marks where round_id = ${round} order by created_at, id`)
  return rows as MarkRow[]
}
