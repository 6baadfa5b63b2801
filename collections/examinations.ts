import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { EXAMINATION_DECISIONS } from '../src/domain/documents/index.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** 形式审查: append-only findings on an entry (R109–R117). */
export const createExaminationsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'examinations',
      access: accessOf('examinations'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['entry', 'decision', 'examiner', 'reason', 'createdAt'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        relation('examiner', 'staff', { required: true }),
        {
          name: 'decision',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.examined', EXAMINATION_DECISIONS),
        },
        hiddenJson('checklist', { defaultValue: [] }),
        hiddenJson('remarks', { defaultValue: [] }),
        { name: 'reason', type: 'textarea' },
      ],
    }),
  )
