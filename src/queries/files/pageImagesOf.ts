import type { PayloadRequest } from 'payload'

import type { PageImageDocument } from '../../domain/documents/index.ts'
import { findAll, findFirst } from '../../store/database/documents.ts'

/** The drawn pages of these stored files, by stored name, in order; whoever may read a file may look at its pages. */
export async function pageImagesOf(
  req: PayloadRequest,
  sources: readonly string[],
): Promise<ReadonlyMap<string, PageImageDocument[]>> {
  if (sources.length === 0) return new Map()
  const where = { source: { in: [...sources] } }
  const pages = await findAll(req, 'pageImages', where, { sort: 'page' })
  const bySource = new Map<string, PageImageDocument[]>()
  for (const page of pages) bySource.set(page.source, [...(bySource.get(page.source) ?? []), page])
  return bySource
}

/** One page as an address names it; null where it was not drawn. */
export function pageImageOf(
  req: PayloadRequest,
  { source, page }: { source: string; page: unknown },
): Promise<PageImageDocument | null> {
  if (!/^[1-9]\d{0,3}$/.test(String(page))) return Promise.resolve(null)
  return findFirst(req, 'pageImages', {
    and: [{ source: { equals: source } }, { page: { equals: Number(page) } }],
  })
}
