import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { onlyAdminsRead, onlyStaffRead } from '../access/fields.ts'
import {
  DELIVERY_FAULTS,
  DELIVERY_STATES,
  OUTGOING_CHANNELS,
} from '../src/domain/messages/delivery.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, languageOptions, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** The outbox: what somebody is told, written in the transaction of what happened; the worker sends what leaves the house. */
export const createMessagesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'messages',
      access: accessOf('messages'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        // By its name in the system nobody knows a message: a page of one is headed by when it was written.
        useAsTitle: 'createdAt',
        listSearchableFields: ['address'],
        defaultColumns: [
          'template',
          'account',
          'channel',
          'state',
          'fault',
          'address',
          'code',
          'createdAt',
          'readAt',
        ],
        components: { beforeListTable: ['payload-plugin-contest/rsc#OutboxNote'] },
      },
      indexes: [{ fields: ['broadcast', 'account', 'channel'], unique: true }],
      fields: [
        relation('contest', 'contests'),
        relation('account', 'accounts'),
        {
          name: 'template',
          type: 'text',
          required: true,
          admin: {
            components: {
              Cell: 'payload-plugin-contest/rsc#MessageCell',
              Field: 'payload-plugin-contest/rsc#MessageField',
            },
          },
        },
        hiddenJson('params', { required: true }),
        relation('broadcast', 'broadcasts', { admin: { readOnly: true } }),
        {
          name: 'channel',
          type: 'select',
          required: true,
          defaultValue: 'inApp',
          options: optionsOf('admin.options.channel', ['inApp', ...OUTGOING_CHANNELS]),
        },
        instant('readAt'),
        {
          name: 'state',
          type: 'select',
          options: optionsOf('admin.options.delivery', DELIVERY_STATES),
        },
        { name: 'address', type: 'text' },
        { name: 'code', type: 'text', access: onlyAdminsRead },
        {
          name: 'locale',
          type: 'select',
          options: languageOptions(),
        },
        { name: 'attempts', type: 'number' },
        instant('nextAttemptAt'),
        instant('claimedUntil', { admin: { hidden: true } }),
        instant('expiresAt'),
        instant('sentAt'),
        {
          name: 'fault',
          type: 'select',
          options: optionsOf('admin.options.fault', DELIVERY_FAULTS),
        },
        { name: 'answer', type: 'text', access: onlyStaffRead },
      ],
    }),
  )
