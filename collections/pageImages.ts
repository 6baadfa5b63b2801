import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'

/**
 * Pictures of the pages of a stored scan or document, one row a page, so that it can be looked at in the page on any
 * device. Kept by the stored name of what was drawn, whichever collection that belongs to.
 */
export const createPageImagesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'pageImages',
      access: accessOf('pageImages'),
      admin: { group: group('records'), hidden: true },
      indexes: [{ fields: ['source', 'page'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        { name: 'source', type: 'text', required: true, index: true },
        { name: 'page', type: 'number', required: true },
        { name: 'pageCount', type: 'number', required: true },
        { name: 'width', type: 'number', required: true },
        { name: 'height', type: 'number', required: true },
        { name: 'image', type: 'text', required: true, index: true },
        { name: 'imageSha256', type: 'text', required: true },
      ],
    }),
  )
