import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { checkPublicity, recordPublicity } from '../hooks/checkPublicity.ts'
import { instant, relation, standingUnits } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * What a recommender did to make the contest known (宣传推广), as staff entered it with its evidence: one of the terms of
 * the organisation award (R93, R136). A record made by mistake is corrected or counted 0, and stays.
 */
export const createPublicityRecordsCollection = (): CollectionConfig =>
  labelled({
    slug: 'publicityRecords',
    access: accessOf('publicityRecords'),
    admin: {
      group: group('entries'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'unit', 'contest', 'count', 'shownAt', 'recordedBy'],
      listSearchableFields: ['title', 'medium', 'note'],
    },
    hooks: { beforeChange: [checkPublicity], afterChange: [recordPublicity] },
    fields: [
      {
        type: 'row',
        fields: [
          relation('contest', 'contests', { required: true }),
          relation('unit', 'units', { required: true, ...standingUnits }),
        ],
      },
      { name: 'title', type: 'text', required: true, maxLength: 200 },
      {
        type: 'row',
        fields: [
          { name: 'medium', type: 'text', maxLength: 200 },
          { name: 'url', type: 'text', maxLength: 500 },
        ],
      },
      {
        type: 'row',
        fields: [
          instant('shownAt'),
          { name: 'count', type: 'number', required: true, defaultValue: 1, min: 0, max: 1000 },
        ],
      },
      { name: 'note', type: 'textarea', required: true, maxLength: 2000 },
      { name: 'recordedBy', type: 'text', admin: { readOnly: true } },
    ],
  })
