import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { code } from './parts/code.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Who did what, before → after: append-only, one row per change of state. */
export const createActivityCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'activity',
      access: accessOf('activity'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'action',
        defaultColumns: ['at', 'actorName', 'action', 'subject', 'from', 'to', 'contest'],
        listSearchableFields: ['actorName', 'action'],
      },
      defaultSort: '-at',
      indexes: [{ fields: ['subject', 'subjectId'] }],
      fields: [
        relation('contest', 'contests'),
        instant('at', { required: true, index: true }),
        {
          name: 'actorKind',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.actorKind', ['staff', 'account', 'system']),
        },
        code('actor', 'actor', { required: true }),
        code('actorName', 'actor', { required: true }),
        code('action', 'event', { required: true }),
        code('subject', 'subject', { required: true }),
        { name: 'subjectId', type: 'text', required: true },
        code('from', 'state'),
        code('to', 'state'),
        hiddenJson('details', { required: true }),
      ],
    }),
  )
