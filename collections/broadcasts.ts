import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { checkBroadcastDraft } from '../hooks/checkBroadcastDraft.ts'
import { refuseStaleForm } from '../hooks/refuseStaleForm.ts'
import { AUDIENCES, BROADCAST_STATES } from '../src/domain/messages/broadcasts.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

const byOperation = { access: { create: () => false, update: () => false } }
const readOnly = { ...byOperation, admin: { readOnly: true } }

/** Letters of the organisers to many at once: written here, looked at, tried out and sent by the panel beside them. */
export const createBroadcastsCollection = (): CollectionConfig =>
  labelled({
    slug: 'broadcasts',
    access: accessOf('broadcasts'),
    admin: {
      group: group('contest'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      useAsTitle: 'subject',
      defaultColumns: ['subject', 'contest', 'audience', 'state', 'recipients', 'sentAt'],
    },
    hooks: { beforeChange: [checkBroadcastDraft, refuseStaleForm] },
    fields: [
      relation('contest', 'contests', { required: true }),
      {
        type: 'row',
        fields: [
          {
            name: 'audience',
            type: 'select',
            required: true,
            options: optionsOf('broadcast.audience', AUDIENCES),
          },
          relation('category', 'categories'),
        ],
      },
      { name: 'subject', type: 'text', required: true, maxLength: 100 },
      { name: 'body', type: 'textarea', required: true, maxLength: 5000 },
      { name: 'subjectEn', type: 'text', maxLength: 200 },
      { name: 'bodyEn', type: 'textarea', maxLength: 10_000 },
      {
        name: 'broadcastPanel',
        type: 'ui',
        admin: { components: { Field: 'payload-plugin-contest/rsc#BroadcastPanel' } },
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        options: optionsOf('broadcast.state', BROADCAST_STATES),
        ...readOnly,
      },
      instant('sentAt', readOnly),
      { name: 'sentBy', type: 'text', ...readOnly },
      { name: 'recipients', type: 'number', ...readOnly },
    ],
  })
