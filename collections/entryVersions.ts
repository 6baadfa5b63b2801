import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { hiddenJson, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled } from './parts/labelled.ts'

/**
 * What an entry said, and which files it had, each time it was handed in: written once, so that staff see what came back
 * different after a return. Nobody opens it as a list; the examination desk shows it.
 */
export const createEntryVersionsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'entryVersions',
      access: accessOf('entryVersions'),
      admin: { group: group('records'), hidden: true },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true }),
        relation('formVersion', 'formVersions', { required: true }),
        hiddenJson('answers', { required: true }),
        hiddenJson('files', { required: true }),
      ],
    }),
  )
