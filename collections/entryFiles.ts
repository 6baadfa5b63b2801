import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { PAPER_VERDICTS } from '../src/domain/papers/papers.ts'
import { FILE_KINDS } from '../src/domain/types/contest.ts'
import { code } from './parts/code.ts'
import { byteCount, hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * A private file of an entry, or of a registration where its entries share it. The bytes lie under an opaque
 * name in the data directory and leave it only through the file endpoint, which asks who is asking.
 */
export const createEntryFilesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'entryFiles',
      access: accessOf('entryFiles'),
      admin: {
        group: group('entries'),
        hidden: menuOf('auditor'),
        useAsTitle: 'originalName',
        defaultColumns: ['originalName', 'slot', 'entry', 'kind', 'filesize', 'createdAt'],
        listSearchableFields: ['originalName', 'standardName', 'sha256'],
      },
      fields: [
        relation('contest', 'contests', { required: true }),
        relation('entry', 'entries'),
        relation('registration', 'registrations'),
        code('slot', 'slot', { required: true }),
        { name: 'originalName', type: 'text', required: true },
        { name: 'standardName', type: 'text' },
        { name: 'filename', type: 'text', required: true, unique: true },
        { name: 'mimeType', type: 'text', required: true },
        byteCount('filesize', { required: true }),
        { name: 'sha256', type: 'text', required: true, index: true },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: optionsOf('fileKind', FILE_KINDS),
        },
        {
          type: 'row',
          fields: [
            { name: 'seconds', type: 'number' },
            { name: 'width', type: 'number' },
            { name: 'height', type: 'number' },
            { name: 'codec', type: 'text' },
          ],
        },
        hiddenJson('findings'),
        relation('uploadedBy', 'accounts', { required: true }),
        instant('removedAt'),
        {
          type: 'row',
          fields: [
            {
              name: 'paperVerdict',
              type: 'select',
              options: optionsOf('admin.options.paperVerdict', PAPER_VERDICTS),
            },
            { name: 'paperSealSeen', type: 'checkbox' },
            instant('paperVerifiedAt'),
          ],
        },
        { name: 'paperDigest', type: 'text' },
        { name: 'paperRemark', type: 'textarea' },
      ],
    }),
  )
