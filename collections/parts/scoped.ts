import type { CollectionConfig } from 'payload'

import { keepContest } from '../../hooks/keepContest.ts'
import { keepInScope } from '../../hooks/keepInScope.ts'

/** What holds of every collection of ours, beside who may reach its rows: nothing moves to another contest, nor names what its writer may not read. */
export const scoped = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [keepContest, keepInScope, ...(collection.hooks?.beforeChange ?? [])],
  },
})
