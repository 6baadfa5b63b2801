import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { code } from './parts/code.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** The rules and consents of a contest, one row a version, written once: what somebody agreed to stays readable (R147). */
export const createRuleTextsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'ruleTexts',
      access: accessOf('ruleTexts'),
      admin: {
        group: group('records'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        useAsTitle: 'version',
        defaultColumns: ['contest', 'key', 'version', 'title', 'createdAt'],
      },
      indexes: [{ fields: ['contest', 'key', 'version'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        code('key', 'ruleText', { required: true }),
        { name: 'version', type: 'text', required: true },
        { name: 'title', type: 'text' },
        hiddenJson('body', { required: true }),
      ],
    }),
  )
