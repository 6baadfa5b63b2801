import type { CollectionBeforeChangeHook } from 'payload'

import type { EntryDocument } from '../src/domain/documents/index.ts'
import { slotsOffOf } from '../src/queries/entry/slotsOffOf.ts'

/**
 * Whatever writes the answers of an entry, or moves it to another form, keeps with it which slots those answers close: every
 * list and door reads it from there.
 */
export const settleSlots: CollectionBeforeChangeHook<EntryDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  const entry = { ...originalDoc, ...data } as EntryDocument
  if (originalDoc && decidersOf(originalDoc) === decidersOf(entry)) return data
  return { ...data, slotsOff: await slotsOffOf({ req, entry }) }
}

const decidersOf = ({ answers, formVersion, category }: EntryDocument): string =>
  JSON.stringify([answers, formVersion, category])
