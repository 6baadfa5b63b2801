import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'

/**
 * What somebody has typed into a section of a form and not saved yet, as it stands, half sentences included (R70). One row
 * a section; `store/workingCopies.ts` writes it, nobody reads it through Payload's doors.
 */
export const createWorkingCopiesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'workingCopies',
      access: accessOf('workingCopies'),
      admin: { group: group('records'), hidden: true },
      indexes: [{ fields: ['subject', 'section'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('account', 'accounts', { required: true }),
        { name: 'subject', type: 'text', required: true },
        { name: 'section', type: 'text', required: true },
        hiddenJson('input'),
        { name: 'revision', type: 'number', required: true },
        { name: 'writer', type: 'text', required: true },
        { name: 'sequence', type: 'number', required: true },
      ],
    }),
  )
