import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { markTitle } from '../hooks/markTitle.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Immutable snapshots of staff-designed forms: submitted entries keep theirs. */
export const createFormVersionsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'formVersions',
      access: accessOf('formVersions'),
      admin: {
        group: group('records'),
        hidden: menuOf('auditor'),
        useAsTitle: 'digest',
        defaultColumns: ['form', 'version', 'createdAt'],
      },
      hooks: { afterRead: [markTitle] },
      indexes: [{ fields: ['form', 'version'], unique: true }],
      fields: [
        relation('form', 'forms', { required: true }),
        { name: 'version', type: 'number', required: true },
        { name: 'digest', type: 'text', required: true },
        hiddenJson('definition', { required: true }),
      ],
    }),
  )
