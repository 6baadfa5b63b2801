import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { generateRecommendationTable } from '../hooks/generateRecommendationTable.ts'
import { TABLE_STATES } from '../src/domain/documents/recommending.ts'
import { TABLE_SCAN_VERDICTS } from '../src/domain/tables/tableScan.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'

/** 推荐表: rows frozen when it is generated, stamped, scanned and sealed; sealed tables never change (R87–R90). */
export const createRecommendationTablesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'recommendationTables',
      access: accessOf('recommendationTables'),
      admin: {
        group: group('entries'),
        useAsTitle: 'serial',
        defaultColumns: ['serial', 'unit', 'contest', 'state', 'version', 'sealedAt'],
        listSearchableFields: ['serial'],
        components: { beforeListTable: ['payload-plugin-contest/rsc#RecommendationBoard'] },
      },
      hooks: { afterChange: [generateRecommendationTable] },
      indexes: [{ fields: ['contest', 'unit', 'sequence', 'version'], unique: true }],
      fields: [
        {
          name: 'files',
          type: 'ui',
          admin: { components: { Field: 'payload-plugin-contest/rsc#TableFiles' } },
        },
        relation('contest', 'contests', { required: true }),
        relation('unit', 'units', { required: true }),
        { name: 'serial', type: 'text', required: true, unique: true },
        {
          type: 'row',
          fields: [
            { name: 'sequence', type: 'number', required: true },
            { name: 'version', type: 'number', required: true },
            {
              name: 'state',
              type: 'select',
              required: true,
              options: optionsOf('admin.options.tableState', TABLE_STATES),
            },
          ],
        },
        { name: 'digest', type: 'text', required: true },
        hiddenJson('rows', { required: true }),
        hiddenJson('filler', { required: true }),
        { name: 'pdf', type: 'text', admin: { hidden: true } },
        { name: 'pages', type: 'number' },
        hiddenJson('problem'),
        { name: 'scan', type: 'text', admin: { hidden: true } },
        { name: 'scanSha256', type: 'text' },
        {
          type: 'row',
          fields: [
            {
              name: 'scanVerdict',
              type: 'select',
              options: optionsOf('admin.options.tableScanVerdict', TABLE_SCAN_VERDICTS),
            },
            { name: 'scanSealSeen', type: 'checkbox' },
            instant('scanConfirmedAt'),
          ],
        },
        hiddenJson('scanMissing'),
        hiddenJson('scanConfirmation'),
        instant('sealedAt'),
        relation('replaces', 'recommendationTables'),
      ],
    }),
  )
