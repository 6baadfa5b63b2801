import { sql } from '@payloadcms/db-postgres'

import { number, objectOf, text, truth } from '../../store/database/columns.ts'
import type { Column } from '../../store/database/columns.ts'
import { isFilmSeenBy } from './shown.ts'
import { TABLE } from '../../store/database/table.ts'

/** A film as a page plays it: its own file, and whether there is a version of it that browsers play (R79e). */
export type ShownFilm = {
  id: string
  kind: string
  /** How its picture is written; null of films from before it was noted. */
  codec: string | null
  seconds: number | null
  isReady: boolean
  hasPoster: boolean
}

/** The fields of `ShownFilm` as one JSON value, of the file of alias `f` and its version of alias `made`. */
export const filmFields = sql`json_build_object(
  'id', f.id, 'kind', f.kind, 'codec', f.codec, 'seconds', f.seconds,
  'isReady', made.state is not distinct from 'ready', 'hasPoster', made.poster is not null)`

/** The film of the entry of alias `e` that the public may see, to be joined as `film.film`: one that browsers play before one that they do not. */
export const filmOfEntry = sql`lateral (
  select ${filmFields} as film
  from ${TABLE.entry_files} f left join ${TABLE.renditions} made on made.file_id = f.id and made.state = 'ready'
  where ${isFilmSeenBy('public')}
  order by made.id is not null desc, f.kind in ('mp4', 'mov') desc, f.created_at limit 1)`

/** How that JSON is read. */
export const shownFilm: Column<ShownFilm> = objectOf({
  id: text,
  kind: text,
  codec: text.nullable,
  seconds: number.nullable,
  isReady: truth,
  hasPoster: truth,
})
