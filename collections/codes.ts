import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { CODE_PURPOSES } from '../src/domain/accounts/verification.ts'
import { instant } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'

/** Codes by which an address is proven; nobody reads them, and they are removed after a day. */
export const createCodesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'codes',
      access: accessOf('codes'),
      admin: { group: group('records'), hidden: true },
      fields: [
        {
          name: 'purpose',
          type: 'select',
          required: true,
          options: optionsOf('admin.options.codePurpose', CODE_PURPOSES),
        },
        { name: 'address', type: 'text', required: true, index: true },
        { name: 'digest', type: 'text', required: true },
        { name: 'askedFrom', type: 'text', index: true },
        { name: 'askedBy', type: 'text' },
        { name: 'isProven', type: 'checkbox', defaultValue: false },
        { name: 'tries', type: 'number', required: true, defaultValue: 0 },
        instant('askedAt', { required: true }),
        instant('expiresAt', { required: true }),
        instant('verifiedAt'),
        instant('usedAt'),
      ],
    }),
  )
