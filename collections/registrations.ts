import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { code } from './parts/code.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'

/** The sign-up of one unit or person to one contest (R42–R51). */
export const createRegistrationsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'registrations',
      access: accessOf('registrations'),
      admin: {
        group: group('entries'),
        defaultColumns: ['unit', 'person', 'contest', 'attendOnly', 'completedAt'],
      },
      indexes: [
        { fields: ['contest', 'unit'], unique: true },
        { fields: ['contest', 'person'], unique: true },
      ],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('unit', 'units'),
        relation('person', 'accounts'),
        relation('account', 'accounts', { required: true }),
        relation('formVersion', 'formVersions'),
        hiddenJson('answers', { required: true }),
        code('intents', 'category', { hasMany: true }),
        { name: 'attendOnly', type: 'checkbox', defaultValue: false },
        instant('completedAt'),
      ],
    }),
  )
