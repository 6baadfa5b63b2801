import { createHash, randomUUID } from 'node:crypto'

import type { TaskConfig } from 'payload'

import { drawPages } from '../../media/drawPages.ts'
import { storePageImages } from '../../operations/files/storePageImages.ts'
import type { PageImage } from '../../operations/files/storePageImages.ts'
import { writePrivateFile } from '../../store/storage/privateFiles.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'

type Task = {
  input: { source: string; kind: string; contest: string }
  output: Record<string, never>
}

/**
 * Draws the pages of a stored scan or document for looking at it in the page. Running it twice keeps the pictures of one
 * run; those of the other are nobody's, and are swept. A file whose bytes are gone meanwhile is left alone.
 */
export const drawPagesTask: TaskConfig<Task> = {
  slug: 'drawPages',
  inputSchema: [
    { name: 'source', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'contest', type: 'text', required: true },
  ],
  retries: 2,
  handler: async ({ input: { source, kind, contest }, req }) => {
    const { payload } = req
    const drawn = await withStoredFile({ payload, name: source }, (path) =>
      drawPages({ path, kind }),
    )
    if (!drawn) return { output: {} }
    const { pageCount } = drawn
    const images: PageImage[] = []
    for (const { page, width, height, webp } of drawn.pages) {
      const image = randomUUID()
      await writePrivateFile({ payload, name: image, bytes: webp })
      const imageSha256 = createHash('sha256').update(webp).digest('hex')
      images.push({ page, pageCount, width, height, image, imageSha256 })
    }
    await storePageImages({ req, source, contest, images })
    return { output: {} }
  },
}
