import type { PayloadRequest } from 'payload'

import type { PageImageDocument } from '../../domain/documents/index.ts'
import { createDocument, findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'

export type PageImage = Omit<
  PageImageDocument,
  'id' | 'createdAt' | 'updatedAt' | 'contest' | 'source'
>

/** Keeps the pictures of a stored file's pages; where there are some already those stay. */
export async function storePageImages({
  req,
  source,
  contest,
  images,
}: {
  req: PayloadRequest
  /** Stored name of what was drawn. */
  source: string
  contest: string
  images: PageImage[]
}): Promise<void> {
  await transact(req, async (transaction) => {
    await lockName(transaction, `pageImages:${source}`)
    if (await findFirst(req, 'pageImages', { source: { equals: source } })) return
    for (const image of images) {
      await createDocument(req, 'pageImages', { ...image, source, contest })
    }
  })
}
