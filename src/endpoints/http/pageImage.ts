import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import { serveFile } from '../../media/serveFile.ts'
import { pageImageOf } from '../../queries/files/pageImagesOf.ts'
import type { Answer } from './define.ts'

/** A drawn page of a stored file, to whoever was found to be allowed to read that file. */
export async function pageImage({
  req,
  source,
  page,
}: {
  req: PayloadRequest
  /** Stored name. */
  source: string
  page: unknown
}): Promise<Answer> {
  const drawn = await pageImageOf(req, { source, page })
  if (!drawn) return refuse('notFound')
  const served = await serveFile({
    payload: req.payload,
    filename: drawn.image,
    sha256: drawn.imageSha256,
    name: `${drawn.page}.webp`,
    mimeType: 'image/webp',
    isInline: true,
    headers: req.headers,
    signal: req.signal,
  })
  return served ?? refuse('notFound')
}
