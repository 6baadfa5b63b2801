import type { PayloadRequest } from 'payload'

import type { EntryFileDocument } from '../../domain/documents/index.ts'

/** Has the pages of a stored PDF, JPEG or PNG drawn behind the transaction of `req`: rolled back with it. */
export async function queuePageImages({
  req,
  file: { filename: source, kind, contest },
}: {
  req: PayloadRequest
  file: Pick<EntryFileDocument, 'filename' | 'kind' | 'contest'>
}): Promise<void> {
  await req.payload.jobs.queue({
    task: 'drawPages',
    queue: 'documents',
    input: { source, kind, contest },
    req,
  })
}
