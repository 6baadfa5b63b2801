import type { PayloadRequest } from 'payload'

import type { EntryFileDocument, RenditionDocument } from '../../domain/documents/index.ts'
import { isFilm } from '../../domain/files/fileRules.ts'
import { findAll } from '../../store/database/documents.ts'
import type { ShownFilm } from '../shown/shownFilm.ts'

/** Where the playable versions of these files stand, by file; whoever may read a file may know of it. */
export async function renditionsOf(
  req: PayloadRequest,
  files: readonly EntryFileDocument[],
): Promise<ReadonlyMap<string, RenditionDocument>> {
  const films = files.filter(({ kind }) => isFilm(kind)).map(({ id }) => id)
  if (films.length === 0) return new Map()
  const found = await findAll(req, 'renditions', { file: { in: films } })
  return new Map(found.map((rendition) => [rendition.file, rendition]))
}

/** A stored file as a page plays it; null where it is no film. */
export function filmOf(
  { id, kind, codec, seconds }: EntryFileDocument,
  rendition: RenditionDocument | undefined,
): ShownFilm | null {
  if (!isFilm(kind)) return null
  const isReady = rendition?.state === 'ready'
  return {
    id,
    kind,
    codec: codec ?? null,
    seconds: seconds ?? null,
    isReady,
    hasPoster: isReady && Boolean(rendition.poster),
  }
}
