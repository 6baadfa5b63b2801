import type { CollectionConfig } from 'payload'

import { accessOf } from '../../access/compose.ts'
import { hiddenJson, relation } from '../parts/fields.ts'
import { group } from '../parts/groups.ts'
import { guarded } from '../parts/guarded.ts'
import { labelled } from '../parts/labelled.ts'

/** Payload lets no text pass 40,000 characters unless told; a Word document is read further. */
const MOST_CHARACTERS = 1_000_000

/** What of an entry is compared with others (R37), read from its form and files by the worker; nobody reads it through Payload's doors. */
export const createEntryTextsCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'entryTexts',
      access: accessOf('entryTexts'),
      admin: { group: group('records'), hidden: true },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries', { required: true, unique: true }),
        { name: 'title', type: 'text' },
        { name: 'summary', type: 'textarea', maxLength: MOST_CHARACTERS },
        { name: 'text', type: 'textarea', maxLength: MOST_CHARACTERS },
        // Indexed by the guards (GIN), so that texts that share a passage are found.
        hiddenJson('fingerprints', { defaultValue: [] }),
        hiddenJson('frames', { defaultValue: [] }),
        hiddenJson('sources', { defaultValue: [] }),
      ],
    }),
  )
