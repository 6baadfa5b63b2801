import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { UPLOAD_STATES } from '../src/domain/documents/index.ts'
import { code } from './parts/code.ts'
import { byteCount, hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * A resumable upload into a slot of an entry. Its bytes gather under its token in the data directory; how far they came
 * is asked of the disk, so that no row is written while they arrive.
 */
export const createUploadsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'uploads',
      access: accessOf('uploads'),
      admin: {
        group: group('records'),
        hidden: menuOf('auditor'),
        useAsTitle: 'originalName',
        defaultColumns: ['originalName', 'slot', 'entry', 'account', 'bytes', 'state', 'createdAt'],
        listSearchableFields: ['originalName'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        relation('account', 'accounts', { required: true }),
        {
          name: 'token',
          type: 'text',
          required: true,
          unique: true,
          // Who knows it still has to be the account; staff need not read it all the same.
          access: { read: () => false },
          admin: { hidden: true },
        },
        code('slot', 'slot', { required: true }),
        { name: 'originalName', type: 'text', required: true },
        byteCount('bytes', { required: true }),
        {
          name: 'state',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf('admin.options.uploadState', UPLOAD_STATES),
        },
        relation('file', 'entryFiles'),
        hiddenJson('problem'),
      ],
    }),
  )
