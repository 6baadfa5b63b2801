import type { PayloadRequest } from 'payload'

import { fillCategory } from '../../translations/filledTexts.ts'
import type { CategoryDocument, ContestDocument } from '../../domain/documents/index.ts'
import { findAll, findFirst } from '../../store/database/documents.ts'
import { loadCategory, loadContest } from './loadContest.ts'

/** The published contest of an address, as the rules read it; null where there is none. */
export async function contestBySlug(
  req: PayloadRequest,
  slug: string,
): Promise<ContestDocument | null> {
  const found = await findFirst(req, 'contests', {
    and: [{ slug: { equals: slug } }, { published: { equals: true } }],
  })
  return found && loadContest(req, found.id)
}

/** Every published contest, newest edition first. */
export async function publishedContests(req: PayloadRequest): Promise<ContestDocument[]> {
  const found = await findAll(
    req,
    'contests',
    { published: { equals: true } },
    { sort: '-edition' },
  )
  const loaded = await Promise.all(found.map(({ id }) => loadContest(req, id)))
  return loaded.filter((contest) => contest !== null)
}

/** The categories of a contest as the rules read them, with the dates of its schedule in their texts, in the order they were made. */
export async function categoriesOf(
  req: PayloadRequest,
  contest: string,
): Promise<CategoryDocument[]> {
  const where = { contest: { equals: contest } }
  const found = await findAll(req, 'categories', where, { sort: 'createdAt' })
  const loaded = await Promise.all(found.map(({ id }) => loadCategory(req, id)))
  const scheduled = await loadContest(req, contest)
  return loaded.flatMap((category) =>
    category && scheduled ? [fillCategory(category, scheduled)] : [],
  )
}
