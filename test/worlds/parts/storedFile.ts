import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { EntryDocument, EntryFileDocument } from '#src/domain/documents/index.ts'
import { createDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import { inOperation } from './inOperation.ts'

/** A file in a slot of an entry, or of its sign-up, with its bytes, a drawn page, and what was made of it for playing. */
export async function storedFile(
  booted: Booted,
  {
    entry: { id, contest, registration, account },
    slot: { key, shared, kind = 'pdf' },
    file: more = {},
  }: {
    entry: EntryDocument
    slot: { key: string; shared?: boolean | null; kind?: string }
    file?: Partial<EntryFileDocument>
  },
): Promise<string> {
  const filename = randomUUID()
  const place = path.join(booted.dataDir, 'files', filename)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, 'bytes')
  return inOperation(booted, async (req) => {
    const file = await createDocument(req, 'entryFiles', {
      contest,
      ...(shared ? { registration } : { entry: id }),
      slot: key,
      kind,
      mimeType: kind === 'mp4' ? 'video/mp4' : 'application/pdf',
      uploadedBy: account,
      filename,
      originalName: `示例.${kind}`,
      filesize: 5,
      sha256: filename,
      createdAt: '2030-06-01T00:00:00.000Z',
      ...more,
    })
    const page = { page: 1, pageCount: 1, width: 1, height: 1 }
    const image = { image: filename, imageSha256: filename }
    await createDocument(req, 'pageImages', { contest, source: filename, ...page, ...image })
    const video = { video: filename, videoSha256: filename, videoBytes: 5 }
    const poster = { poster: filename, posterSha256: filename }
    const made = { contest, file: file.id, state: 'ready' as const, percent: 100, attempts: 1 }
    await createDocument(req, 'renditions', { ...made, ...video, ...poster })
    return file.id
  })
}
