import type { CollectionConfig } from 'payload'

import { refuseDelete, refuseOutsideOperation } from '../../hooks/refuseOutsideOperation.ts'

/** Adds the hooks that refuse every write from outside an operation. */
export const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [refuseOutsideOperation, ...(collection.hooks?.beforeChange ?? [])],
    beforeDelete: [refuseDelete, ...(collection.hooks?.beforeDelete ?? [])],
  },
})
