import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** More time that an organiser gave one recommender, with the reason; the latest row of a unit in a contest counts. */
export const createRecommendationExtensionsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'recommendationExtensions',
      access: accessOf('recommendationExtensions'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['contest', 'unit', 'closesAt', 'reason', 'grantedBy', 'createdAt'],
      },
      indexes: [{ fields: ['contest', 'unit'] }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('unit', 'units', { required: true }),
        instant('closesAt', { required: true }),
        { name: 'reason', type: 'textarea', required: true },
        { name: 'grantedBy', type: 'text', required: true },
      ],
    }),
  )
