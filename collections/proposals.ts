import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { PROPOSAL_STATES, PROPOSED_ACTIONS } from '../src/domain/documents/index.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Decisions for two people: what one proposed and another one confirmed or refused (domain.md, lifecycle; R117). */
export const createProposalsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'proposals',
      access: accessOf('proposals'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['entry', 'action', 'proposer', 'state', 'decider', 'createdAt'],
      },
      indexes: [{ fields: ['contest', 'state'] }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        {
          name: 'action',
          type: 'select',
          required: true,
          options: optionsOf('action', PROPOSED_ACTIONS),
        },
        relation('proposer', 'staff', { required: true }),
        { name: 'reason', type: 'textarea' },
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'open',
          options: optionsOf('admin.options.proposalState', PROPOSAL_STATES),
        },
        relation('decider', 'staff'),
        instant('decidedAt'),
        { name: 'answer', type: 'textarea' },
      ],
    }),
  )
