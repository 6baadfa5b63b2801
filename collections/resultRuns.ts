import type { CollectionConfig, Field } from 'payload'

import { accessOf } from '../access/compose.ts'
import { relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Payload lets no text pass 40,000 characters unless told; the marks of a hundred entries are longer. */
const canonicalText = (name: string): Field => ({
  name,
  type: 'textarea',
  required: true,
  maxLength: 100_000_000,
  admin: { readOnly: true },
})

/** One computation, append-only: canonical input, output and their digests, so that anyone can recompute it. */
export const createResultRunsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'resultRuns',
      access: accessOf('resultRuns'),
      admin: {
        group: group('judging'),
        hidden: menuOf('admin', 'auditor'),
        useAsTitle: 'outputDigest',
        defaultColumns: ['round', 'ruleVersion', 'inputDigest', 'outputDigest', 'createdAt'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('round', 'rounds', { required: true }),
        { name: 'ruleVersion', type: 'text', required: true },
        { name: 'inputDigest', type: 'text', required: true },
        { name: 'outputDigest', type: 'text', required: true },
        canonicalText('input'),
        canonicalText('output'),
        relation('by', 'staff'),
      ],
    }),
  )
