import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { PAPERS } from '../src/domain/types/contest.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Which versions of an entry's papers were printed, so that an older print is known again when its scan comes back. */
export const createPrintedPapersCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'printedPapers',
      access: accessOf('printedPapers'),
      admin: {
        group: group('records'),
        hidden: menuOf('auditor'),
        useAsTitle: 'digest',
        defaultColumns: ['entry', 'paper', 'version', 'printedAt', 'digest'],
      },
      defaultSort: '-printedAt',
      indexes: [{ fields: ['entry', 'paper', 'digest'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        {
          name: 'paper',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.paper', PAPERS),
        },
        { name: 'version', type: 'number', required: true },
        { name: 'digest', type: 'text', required: true },
        instant('printedAt', { required: true }),
        relation('by', 'accounts', { required: true }),
      ],
    }),
  )
