import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** A judge's score sheet for one entry: append-only, whole points; a correction supersedes (R126, R131). */
export const createMarksCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'marks',
      access: accessOf('marks'),
      admin: {
        group: group('judging'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['round', 'judge', 'entry', 'createdAt'],
      },
      indexes: [{ fields: ['round', 'judge', 'entry'] }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('round', 'rounds', { required: true }),
        relation('judge', 'accounts', { required: true }),
        relation('entry', 'entries', { required: true }),
        hiddenJson('values', { required: true }),
        { name: 'comment', type: 'textarea' },
        relation('supersedes', 'marks'),
      ],
    }),
  )
