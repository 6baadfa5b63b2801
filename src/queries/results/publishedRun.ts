import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { listOf, objectOf, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { isUuid } from '../../store/database/lock.ts'
import { readRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** A published computation as anybody may download it. `input` and `output` are the exact texts the digests are of. */
export type PublishedRun = {
  contest: string
  round: string
  ruleVersion: string
  inputDigest: string
  outputDigest: string
  input: string
  output: string
  /** Which of the ids are the published winners. All other entries, and the judges, stand under ids only. */
  winners: { entry: string; number: string; title: string }[]
}

/** The run behind a published round of a published contest, or null. */
export async function publishedRun({
  payload,
  round,
}: {
  payload: Payload
  round: unknown
}): Promise<PublishedRun | null> {
  if (!isUuid(round)) return null
  const found = await readerOf(payload).sql.execute(sql`
    select c.slug as contest, r.title as round, run.rule_version as "ruleVersion",
      run.input_digest as "inputDigest", run.output_digest as "outputDigest", run.input, run.output,
      coalesce((
        select json_agg(json_build_object('entry', e.id, 'number', e.number, 'title', e.title)
          order by line.rank, e.number_sequence)
        from ${TABLE.results} line join ${TABLE.entries} e on e.id = line.entry_id
        where line.run_id = run.id and jsonb_array_length(line.awards) > 0), '[]') as winners
    from ${TABLE.rounds} r
    join ${TABLE.contests} c on c.id = r.contest_id and c.published
    join ${TABLE.result_runs} run on run.id = (select run_id from ${TABLE.results} where round_id = r.id limit 1)
    where r.id = ${round} and r.state = 'published'`)
  return readRow(found, {
    contest: text,
    round: text,
    ruleVersion: text,
    inputDigest: text,
    outputDigest: text,
    input: text,
    output: text,
    winners: listOf(objectOf({ entry: text, number: text, title: text.or('') })),
  })
}
