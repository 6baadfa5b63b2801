import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { RECOMMENDATION_DECISIONS } from '../src/domain/documents/recommending.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** One recommender's word on one entry: decision, opinion, rank (R85, R86). Superseded rows are kept. */
export const createRecommendationsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'recommendations',
      access: accessOf('recommendations'),
      admin: {
        group: group('entries'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['unit', 'entry', 'decision', 'rank', 'opinion', 'updatedAt'],
        listSearchableFields: ['opinion'],
      },
      indexes: [{ fields: ['contest', 'unit'] }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        relation('unit', 'units', { required: true }),
        {
          name: 'decision',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.decision', RECOMMENDATION_DECISIONS),
        },
        { name: 'opinion', type: 'textarea', required: true },
        { name: 'rank', type: 'number' },
        { type: 'row', fields: [relation('by', 'accounts'), relation('byStaff', 'staff')] },
        instant('supersededAt'),
        relation('table', 'recommendationTables'),
      ],
    }),
  )
