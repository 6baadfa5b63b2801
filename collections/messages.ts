import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { hiddenJson, instant, relation } from './fields.ts'
import { group } from './groups.ts'
import { guarded } from './guarded.ts'
import { menuOf } from './menu.ts'
import { labelled, optionsOf } from './labelled.ts'

/** The outbox: what somebody is told, written in the transaction of what happened. */
export const createMessagesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'messages',
      access: accessOf('messages'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'template',
        defaultColumns: ['template', 'account', 'contest', 'channel', 'createdAt', 'readAt'],
      },
      fields: [
        relation('contest', 'contests'),
        relation('account', 'accounts', { required: true }),
        { name: 'template', type: 'text', required: true },
        hiddenJson('params', { required: true }),
        {
          name: 'channel',
          type: 'select',
          required: true,
          defaultValue: 'inApp',
          options: optionsOf('admin.options.channel', ['inApp']),
        },
        instant('readAt'),
      ],
    }),
  )
