import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { nameByContent } from '../hooks/nameByContent.ts'
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
    hooks: { beforeOperation: [nameByContent] },
    upload: {
      staticDir: `${dataDir}/media`,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      pasteURL: false,
      // As other served files: whatever they hold, they run nothing.
      modifyResponseHeaders: ({ headers }) => {
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
        headers.set('X-Content-Type-Options', 'nosniff')
        return headers
      },
    },
    fields: [
      { name: 'alt', type: 'text', required: true },
      // Where a bucket holds a picture; there without one too, so that the tables are the same either way.
      { name: '_objectKey', type: 'text', admin: { hidden: true, readOnly: true } },
    ],
  })
