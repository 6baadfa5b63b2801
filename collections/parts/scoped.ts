import type { CollectionConfig } from 'payload'

import { checkEmbedded } from '../../hooks/checkEmbedded.ts'
import { checkNumbers } from '../../hooks/typed/checkNumbers.ts'
import { checkPrinted } from '../../hooks/typed/checkPrinted.ts'
import { keepContest } from '../../hooks/keepContest.ts'
import { meetStaffFirst } from '../../hooks/meetStaffFirst.ts'
import { keepInScope } from '../../hooks/keepInScope.ts'
import { readSent } from '../../hooks/typed/readSent.ts'
import { bounded } from './bounded.ts'

/** What holds of every collection of ours, beside who may reach its rows: nothing moves to another contest, nor names what its writer may not read;
 * what is sent is read before any hook acts on it, and no text is without end; numbers and keys are what they can be. */
export const scoped = (collection: CollectionConfig): CollectionConfig => ({
  ...bounded(collection),
  // GraphQL has doors of its own that `guardRoute` does not stand before: a host that wants them opens them by `override`.
  graphQL: { disableQueries: true, disableMutations: true },
  hooks: {
    ...collection.hooks,
    beforeOperation: [meetStaffFirst, readSent, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [
      keepContest,
      keepInScope,
      checkEmbedded,
      checkPrinted,
      checkNumbers,
      ...(collection.hooks?.beforeChange ?? []),
    ],
  },
})
