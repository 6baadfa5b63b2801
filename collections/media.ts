import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { group } from './parts/groups.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Pictures of the public site, uploaded by staff; files of entries never come here. */
export const createMediaCollection = ({ dataDir }: { dataDir: string }): CollectionConfig =>
  labelled({
    slug: 'media',
    access: accessOf('media'),
    admin: {
      group: group('site'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'updatedAt'],
    },
    upload: {
      staticDir: `${dataDir}/media`,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      pasteURL: false,
    },
    fields: [
      { name: 'alt', type: 'text', required: true },
      // Where a bucket holds a picture; there without one too, so that the tables are the same either way.
      { name: '_objectKey', type: 'text', admin: { hidden: true, readOnly: true } },
    ],
  })
