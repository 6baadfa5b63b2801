import type { CollectionAfterReadHook } from 'payload'

import type { FormVersionDocument } from '../src/domain/documents/index.ts'
import { withTitleMarked } from '../src/domain/forms/titleField.ts'

/** A version of a form from before titles were marked is read as if its title had been. */
export const markTitle: CollectionAfterReadHook<FormVersionDocument> = ({ doc }) => {
  // Whoever asked for some fields alone, or may not read this one, has none.
  const { definition } = doc as Partial<FormVersionDocument>
  return definition ? { ...doc, definition: withTitleMarked(definition) } : doc
}
