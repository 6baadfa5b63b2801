import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { mayReadAll } from '../access/mayRead.ts'
import { embeddedIn } from '../src/domain/documents/richText.ts'
import type { Embedded } from '../src/domain/documents/richText.ts'
import { isUuid } from '../src/store/database/lock.ts'
import { createTranslator, localeOf } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'
import { valuesOf } from './typed/valuesOf.ts'

/**
 * A rich text names only documents that are there and that whoever saves it may read: every list that shows the text reads
 * them too. What it named before may stay, though it may be gone by now.
 */
export const checkEmbedded: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const texts = (of: unknown) => valuesOf(['richText'], collection.flattenedFields, of)
  const before = new Set(texts(originalDoc).flatMap(({ value }) => embeddedIn(value).map(keyOf)))
  const message = createTranslator(localeOf(req.i18n?.language))('admin.problems.embeddedUnknown')
  const errors = []
  for (const { value, path } of texts(data)) {
    const embedded = embeddedIn(value)
    const added = embedded.filter((each) => !before.has(keyOf(each)))
    const isRight = embedded.every(({ id }) => isUuid(id)) && (await areThere(req, added))
    if (!isRight) errors.push({ path, message })
  }
  if (errors.length === 0) return data
  throw invalidFields({ collection: collection.slug, errors, req })
}

const keyOf = ({ collection, id }: Embedded): string => `${collection} ${id}`

async function areThere(req: PayloadRequest, embedded: readonly Embedded[]): Promise<boolean> {
  for (const collection of new Set(embedded.map((each) => each.collection))) {
    if (!Object.hasOwn(req.payload.collections, collection)) return false
    const ids = [
      ...new Set(embedded.filter((each) => each.collection === collection).map(({ id }) => id)),
    ]
    if (!(await (req.user ? mayReadAll : exist)(req, collection, ids))) return false
  }
  return true
}

/** For what nobody asks for in person: the demo, a host's own code. */
async function exist(req: PayloadRequest, slug: string, ids: string[]): Promise<boolean> {
  const where = { id: { in: ids } }
  const collection = slug as CollectionSlug
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req, where })
  return totalDocs === ids.length
}
