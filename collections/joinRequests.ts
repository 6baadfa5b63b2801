import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { JOIN_STATES } from '../src/domain/units/membership.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Wishes of accounts to act for a unit that is on record; decided by the unit's accounts, or by staff on its page. */
export const createJoinRequestsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'joinRequests',
      access: accessOf('joinRequests'),
      admin: {
        group: group('people'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'askedAs',
        defaultColumns: ['unit', 'account', 'askedAs', 'state', 'createdAt'],
      },
      defaultSort: '-createdAt',
      fields: [
        relation('unit', 'units', { required: true }),
        relation('account', 'accounts', { required: true }),
        { name: 'askedAs', type: 'text', required: true },
        { name: 'note', type: 'textarea' },
        {
          name: 'state',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf('admin.options.joinState', JOIN_STATES),
        },
        instant('decidedAt'),
        { name: 'reason', type: 'text' },
      ],
    }),
  )
