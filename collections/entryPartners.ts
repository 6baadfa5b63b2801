import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { PARTNER_KINDS, PARTNER_STATES } from '../src/domain/units/joint.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Units and persons named beside the one that leads an entry (R13); each confirms for itself. */
export const createEntryPartnersCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'entryPartners',
      access: accessOf('entryPartners'),
      admin: {
        group: group('entries'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'namedAs',
        defaultColumns: ['entry', 'namedAs', 'unit', 'account', 'state', 'decidedAt'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.accountKind', PARTNER_KINDS),
        },
        { name: 'namedAs', type: 'text', required: true, index: true },
        relation('unit', 'units'),
        relation('account', 'accounts'),
        {
          name: 'state',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf('admin.options.partnerState', PARTNER_STATES),
        },
        relation('by', 'accounts'),
        instant('decidedAt'),
        // Kept whatever becomes of it: who once took part in an entry is in conflict with it as a judge.
        instant('confirmedAt'),
      ],
    }),
  )
