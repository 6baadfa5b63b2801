import { sql } from '@payloadcms/db-postgres'

import type { PayloadRequest } from 'payload'
import type { ContestDocument, RoundDocument } from '../../domain/documents/index.ts'
import { totalMark } from '../../domain/judging/scoring.ts'
import { number, recordOf, text } from '../../store/database/columns.ts'
import type { RowOf } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { loadContest } from '../contest/loadContest.ts'
import { isEligible } from '../shown/eligibility.ts'
import { loadRound } from './loadRound.ts'

/** An entry a judge has to mark, with the mark that stands. */
export type QueuedEntry = {
  id: string
  number: string
  title: string
  mark: { values: Record<string, number>; comment: string | null; total: number | null } | null
}
/** A judge's entries of one round, by number. */
export type JudgeRound = { round: RoundDocument; contest: ContestDocument; entries: QueuedEntry[] }

/**
 * What is assigned to a judge, round by round, the newest first (R126, R132). An entry that lost its standing is not in it,
 * nor is anything of a contest in which the account is no judge any more.
 */
export async function judgeQueue({
  req,
  judge,
  contests,
}: {
  req: PayloadRequest
  judge: string
  /** In which the account is granted to judge. */
  contests: string[]
}): Promise<JudgeRound[]> {
  const found = await readerOf(req.payload).sql.execute(sql`
    select a.round_id as round, e.id, coalesce(e.number, '') as number, coalesce(e.title, '') as title,
      mark."values", mark.comment
    from ${TABLE.assignments} a
    join ${TABLE.rounds} r on r.id = a.round_id
    join ${TABLE.entries} e on e.id = a.entry_id
    left join lateral (
      select m."values", m.comment from ${TABLE.marks} m
      where m.round_id = a.round_id and m.judge_id = a.judge_id and m.entry_id = a.entry_id
        and not exists (select 1 from ${TABLE.marks} later where later.supersedes_id = m.id)
      limit 1) mark on true
    where a.judge_id = ${judge} and ${isEligible}
    order by r.opened_at desc nulls last, r.created_at desc, e.number_sequence, e.id`)
  const rows = readRows(found, QUEUE_ROW)
  const queue: JudgeRound[] = []
  for (const id of new Set(rows.map(({ round }) => round))) {
    const round = await loadRound({ req }, id)
    const contest =
      round && contests.includes(round.contest) && (await loadContest(req, round.contest))
    if (!round || !contest) continue
    const own = rows.filter((row) => row.round === id)
    queue.push({ round, contest, entries: own.map((row) => entryIn(row, round)) })
  }
  return queue
}

const QUEUE_ROW = {
  round: text,
  id: text,
  number: text,
  title: text,
  values: recordOf(number).nullable,
  comment: text.nullable,
}

function entryIn(
  { id, number: shown, title, values, comment }: RowOf<typeof QUEUE_ROW>,
  { criteria }: RoundDocument,
): QueuedEntry {
  const total = values && totalMark({ criteria, values })
  return {
    id,
    number: shown,
    title,
    mark: values && { values, comment, total: total?.ok ? total.value : null },
  }
}
