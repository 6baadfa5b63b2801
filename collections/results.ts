import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** The published line of an entry: rank, total and awards, from one result run. */
export const createResultsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'results',
      access: accessOf('results'),
      admin: {
        group: group('judging'),
        hidden: menuOf('admin', 'organiser', 'auditor'),
        defaultColumns: ['rank', 'entry', 'category', 'score', 'round', 'publishedAt'],
      },
      defaultSort: 'rank',
      indexes: [{ fields: ['round', 'entry'], unique: true }],
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('category', 'categories', { required: true }),
        relation('round', 'rounds', { required: true }),
        relation('run', 'resultRuns', { required: true }),
        relation('entry', 'entries', { required: true }),
        { name: 'rank', type: 'number', required: true },
        { name: 'score', type: 'text', required: true },
        hiddenJson('awards', { required: true }),
        instant('publishedAt'),
      ],
    }),
  )
