import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { FILM_KINDS } from '../../domain/files/fileRules.ts'
import { integer, number, text } from '../database/columns.ts'
import { readerOf } from '../database/database.ts'
import { readRow } from '../database/readRows.ts'
import { TABLE, wordsOf } from '../database/table.ts'

/** A film that a worker has taken to prepare. */
export type ClaimedFilm = {
  id: string
  /** Of this attempt; what is written without it comes too late. */
  attempt: string
  file: string
  contest: string
  /** Name among the private files. */
  filename: string
  kind: string
  bytes: number
  /** As counted at its upload, in seconds. */
  seconds: number | null
}

/** After so many attempts that did not end, a film is given up. */
export const MAX_ATTEMPTS = 3

/**
 * Takes the next film to prepare, in one committed statement and in the order they came; null = none is due. One that was
 * taken out waits for ever.
 */
export async function claimFilm(
  payload: Payload,
  { attempt, now }: { attempt: string; now: Date },
): Promise<ClaimedFilm | null> {
  const found = await readerOf(payload).sql.execute(sql`
    with due as (
      select r.id, f.id as file, f.filename, f.kind, f.filesize, f.seconds
      from ${TABLE.renditions} r join ${TABLE.entry_files} f on f.id = r.file_id
      where r.state in ('waiting', 'unavailable') and f.removed_at is null
        and (r.not_before is null or r.not_before <= ${now.toISOString()})
      order by r.created_at, r.id limit 1
      for update of r skip locked)
    update ${TABLE.renditions} r
    set state = 'working', percent = 0, attempt = ${attempt}, attempts = attempts + 1, updated_at = ${now.toISOString()}
    from due where r.id = due.id
    returning r.id, r.contest_id as contest, due.file, due.filename, due.kind::text as kind, due.filesize::bigint as bytes, due.seconds`)
  const film = readRow(found, {
    id: text,
    file: text,
    contest: text,
    filename: text,
    kind: text,
    bytes: integer,
    seconds: number.nullable,
  })
  return film && { ...film, attempt }
}

/** Says how far an attempt is; false when it is not the current one any more. */
export async function noteProgress(
  payload: Payload,
  { id, attempt, percent }: Pick<ClaimedFilm, 'id' | 'attempt'> & { percent: number },
): Promise<boolean> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    update ${TABLE.renditions} set percent = ${percent}, updated_at = now()
    where id = ${id} and attempt = ${attempt} and state = 'working' returning id`)
  return rows.length > 0
}

/**
 * Gives a film back that could not be prepared for a reason that passes. `counts`: the attempt itself failed, so that the
 * last of them gives the film up; otherwise it was only stopped.
 */
export async function giveBackFilm(
  payload: Payload,
  {
    film: { id, attempt },
    counts,
    notBefore = null,
  }: { film: Pick<ClaimedFilm, 'id' | 'attempt'>; counts: boolean; notBefore?: Date | null },
): Promise<void> {
  const gone = sql`(${counts}::boolean and attempts >= ${MAX_ATTEMPTS})`
  await readerOf(payload).sql.execute(sql`
    update ${TABLE.renditions} set
      state = (case when ${gone} then 'failed' else 'waiting' end)::${wordsOf('renditions', 'state')},
      problem = (case when ${gone} then 'gaveUp' end)::${wordsOf('renditions', 'problem')},
      attempts = attempts - case when ${counts}::boolean then 0 else 1 end,
      attempt = null, percent = 0, not_before = ${notBefore?.toISOString() ?? null}, updated_at = now()
    where id = ${id} and attempt = ${attempt} and state = 'working'`)
}

/**
 * What a worker finds when it takes the queue over: films that a dead one was at are waiting again, those that kill every
 * worker are given up, and films from before there was a queue come into it.
 */
export async function takeOverFilms(payload: Payload): Promise<void> {
  const { sql: db } = readerOf(payload)
  await db.execute(sql`
    update ${TABLE.renditions} set
      state = (case when attempts >= ${MAX_ATTEMPTS} then 'failed' else 'waiting' end)::${wordsOf('renditions', 'state')},
      problem = (case when attempts >= ${MAX_ATTEMPTS} then 'gaveUp' end)::${wordsOf('renditions', 'problem')},
      attempt = null, percent = 0, updated_at = now()
    where state = 'working'`)
  await db.execute(sql`
    insert into ${TABLE.renditions} (id, contest_id, file_id, state, percent, attempts)
    select gen_random_uuid(), f.contest_id, f.id, 'waiting', 0, 0 from ${TABLE.entry_files} f
    where f.removed_at is null and f.kind::text in (${sql.join(
      FILM_KINDS.map((kind) => sql`${kind}`),
      sql`, `,
    )})
      and not exists (select 1 from ${TABLE.renditions} r where r.file_id = f.id)
    on conflict do nothing`)
}

/** Says of all films that wait that no worker has the tools. */
export async function noteNoTools(payload: Payload): Promise<void> {
  await readerOf(payload).sql.execute(sql`
    update ${TABLE.renditions} set state = 'unavailable', updated_at = now() where state = 'waiting'`)
}
