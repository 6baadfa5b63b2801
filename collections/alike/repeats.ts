import type { CollectionConfig } from 'payload'

import { accessOf } from '../../access/compose.ts'
import { REPEAT_NOTES, REPEAT_STATES } from '../../src/domain/types/entry.ts'
import { instant, relation } from '../parts/fields.ts'
import { group } from '../parts/groups.ts'
import { guarded } from '../parts/guarded.ts'
import { labelled, optionsOf } from '../parts/labelled.ts'
import { menuOf } from '../parts/menu.ts'

/** The same film entered in two categories of a contest: which entry stays, until when that is asked, and what came of it (R37). */
export const createRepeatsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'repeats',
      access: accessOf('repeats'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'examiner', 'auditor'),
        useAsTitle: 'fileName',
        defaultColumns: ['fileName', 'entry', 'other', 'state', 'due', 'kept'],
      },
      defaultSort: '-askedAt',
      indexes: [{ fields: ['entry', 'other', 'fingerprint'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        relation('other', 'entries', { required: true }),
        { name: 'fingerprint', type: 'text', required: true },
        { name: 'fileName', type: 'text', required: true },
        {
          name: 'state',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf('admin.options.repeatState', REPEAT_STATES),
        },
        instant('askedAt', { required: true }),
        instant('due', { required: true }),
        instant('remindedAt'),
        instant('settledAt'),
        relation('kept', 'entries'),
        {
          name: 'by',
          type: 'select',
          options: optionsOf('admin.options.repeatBy', ['account', 'staff', 'system']),
        },
        {
          name: 'note',
          type: 'select',
          options: optionsOf('admin.options.repeatNote', REPEAT_NOTES),
        },
        { name: 'reason', type: 'textarea' },
      ],
    }),
  )
