import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { checkLimitGrant, recordLimitGrant } from '../hooks/checkLimitGrant.ts'
import { relation, standingUnits } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * Further slots an organiser grants one unit or person where a limit holds “in principle” (R25, domain.md decision 2): given
 * with a reason, never changed or taken away, read under the lock under which slots are counted.
 */
export const createLimitGrantsCollection = (): CollectionConfig =>
  labelled({
    slug: 'limitGrants',
    access: accessOf('limitGrants'),
    admin: {
      group: group('entries'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      defaultColumns: ['category', 'unit', 'account', 'extra', 'grantedBy', 'createdAt'],
      listSearchableFields: ['reason'],
    },
    hooks: { beforeValidate: [checkLimitGrant], afterChange: [recordLimitGrant] },
    fields: [
      relation('category', 'categories', { required: true }),
      relation('contest', 'contests', { admin: { readOnly: true } }),
      {
        type: 'row',
        fields: [relation('unit', 'units', standingUnits), relation('account', 'accounts')],
      },
      { name: 'extra', type: 'number', required: true, defaultValue: 1, min: 1, max: 100 },
      { name: 'reason', type: 'textarea', required: true, maxLength: 2000 },
      { name: 'grantedBy', type: 'text', admin: { readOnly: true } },
    ],
  })
