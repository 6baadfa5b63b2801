import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { FormDefinition } from '../../domain/types/index.ts'
import { integer, recordOf, text, truth, whatever, written } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isReadByJudge } from '../files/fileReaders.ts'
import { isFilmSeenBy } from '../shown/shown.ts'
import { filmFields, shownFilm } from '../shown/shownFilm.ts'
import type { ShownFilm } from '../shown/shownFilm.ts'

/** What a judge reads of an entry: the film, what else lies in the slots judges see, the longer texts of its form. */
export type MarkedWork = {
  film: ShownFilm | null
  files: { id: string; label: string; labelEn: string | null; kind: string; bytes: number }[]
  texts: { name: string; label: string; labelEn?: string; text: string }[]
}

/**
 * The work behind a score sheet: of its files those that open to this judge, none when the round is over. Names, addresses and telephones of the form stay out, and with them the form itself, stamped
 * and scanned: a mark is for the work (R132).
 * Whether the judge may see it at all is asked before.
 */
export async function markedWork(
  req: PayloadRequest,
  { entry, judge }: { entry: string; judge: string },
): Promise<MarkedWork> {
  const reader = readerOf(req.payload).sql
  const stored = await reader.execute(sql`
    select f.id, slot.label, slot.label_en as "labelEn", f.kind::text as kind,
      f.filesize::bigint as bytes, ${isFilmSeenBy('judges')} as "isFilm", ${filmFields} as film
    from ${TABLE.entries} e
    join ${TABLE.entry_files} f on f.entry_id = e.id or f.registration_id = e.registration_id
    join ${TABLE.categories_file_slots} slot on slot._parent_id = e.category_id and slot.key = f.slot
    left join ${TABLE.renditions} made on made.file_id = f.id and made.state = 'ready'
    where e.id = ${entry} and ${isReadByJudge(judge)}
    order by slot._order, f.created_at`)
  const forms = await reader.execute(sql`
    select e.answers, v.definition from ${TABLE.entries} e join ${TABLE.form_versions} v on v.id = e.form_version_id
    where e.id = ${entry}`)
  const files = readRows(stored, {
    id: text,
    label: text,
    labelEn: text.nullable,
    kind: text,
    bytes: integer,
    isFilm: truth,
    film: shownFilm,
  })
  const film = files.find(({ isFilm: plays }) => plays)
  return {
    film: film?.film ?? null,
    files: files
      .filter((file) => file !== film)
      .map(({ id, label, labelEn, kind, bytes }) => ({ id, label, labelEn, kind, bytes })),
    texts: readRows(forms, {
      answers: recordOf(whatever).or({}),
      definition: written<FormDefinition>(),
    }).flatMap(({ answers, definition }) => textsOf(definition, answers)),
  }
}

function textsOf(
  { sections }: FormDefinition,
  answers: Record<string, unknown>,
): MarkedWork['texts'] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap(({ type, name, label, labelEn }) => {
      const text = answers[name]
      if (type !== 'textarea' || typeof text !== 'string' || text === '') return []
      return [{ name, label, text, ...(labelEn ? { labelEn } : {}) }]
    }),
  )
}
