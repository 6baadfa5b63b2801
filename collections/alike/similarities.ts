import type { CollectionConfig } from 'payload'

import { accessOf } from '../../access/compose.ts'
import { SIMILARITY_KINDS } from '../../src/domain/similarity/compareEntries.ts'
import { hiddenJson, relation } from '../parts/fields.ts'
import { group } from '../parts/groups.ts'
import { guarded } from '../parts/guarded.ts'
import { labelled, optionsOf } from '../parts/labelled.ts'

/** Two entries of a contest that are alike (R37): evidence shown on both their pages in the panel, never a verdict. */
export const createSimilaritiesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'similarities',
      access: accessOf('similarities'),
      admin: { group: group('records'), hidden: true },
      indexes: [{ fields: ['entry', 'other', 'kind'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        // The one with the smaller id, so that a pair is kept once.
        relation('entry', 'entries', { required: true }),
        relation('other', 'entries', { required: true }),
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.similarity', SIMILARITY_KINDS),
        },
        // In thousandths.
        { name: 'score', type: 'number', required: true },
        hiddenJson('passages', { defaultValue: [] }),
      ],
    }),
  )
