import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { RENDITION_PROBLEMS, RENDITION_STATES } from '../src/domain/documents/index.ts'
import { byteCount, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * The version of a film that browsers play, one for each film (R79e). Its row is what the worker's queue is made of, and
 * stands apart from the film's own, so that its progress is never overwritten by whoever names or removes the file.
 */
export const createRenditionsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'renditions',
      access: accessOf('renditions'),
      admin: {
        group: group('records'),
        components: { beforeListTable: ['payload-plugin-contest/rsc#FilmsNote'] },
        hidden: menuOf('admin', 'auditor'),
        defaultColumns: ['file', 'state', 'percent', 'problem', 'attempts', 'updatedAt'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('file', 'entryFiles', { required: true, unique: true }),
        {
          name: 'state',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf('admin.options.renditionState', RENDITION_STATES),
        },
        { name: 'percent', type: 'number', required: true, defaultValue: 0 },
        { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
        { name: 'attempt', type: 'text', admin: { hidden: true } },
        instant('notBefore'),
        {
          name: 'problem',
          type: 'select',
          options: optionsOf('admin.options.renditionProblem', RENDITION_PROBLEMS),
        },
        { name: 'video', type: 'text', index: true, admin: { hidden: true } },
        byteCount('videoBytes'),
        { name: 'videoSha256', type: 'text' },
        { name: 'poster', type: 'text', index: true, admin: { hidden: true } },
        { name: 'posterSha256', type: 'text', admin: { hidden: true } },
      ],
    }),
  )
