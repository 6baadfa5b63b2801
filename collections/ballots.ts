import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * Cast by one SQL statement, never through Payload. The unique indexes and the check `slot <= quota` (one of
 * the guards, `src/migrations/guards`) hold the daily quota whatever the code above them does (R119, R120).
 */
export const createBallotsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'ballots',
      access: accessOf('ballots'),
      admin: {
        group: group('judging'),
        hidden: menuOf('auditor'),
        defaultColumns: ['round', 'entry', 'day', 'slot', 'createdAt'],
      },
      indexes: [
        { fields: ['round', 'voter', 'day', 'entry'], unique: true },
        { fields: ['round', 'voter', 'day', 'slot'], unique: true },
      ],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('round', 'rounds', { required: true }),
        relation('entry', 'entries', { required: true }),
        { name: 'voter', type: 'text', required: true },
        { name: 'day', type: 'text', required: true },
        { name: 'slot', type: 'number', required: true },
        { name: 'quota', type: 'number', required: true },
      ],
    }),
  )
