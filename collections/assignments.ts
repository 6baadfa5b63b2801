import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { refuseDelete, refuseOutsideOperation } from '../hooks/refuseOutsideOperation.ts'
import { relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** Which judge scores which entry of a round; made by `assignJudges`, which leaves out conflicts (R132). */
export const createAssignmentsCollection = (): CollectionConfig =>
  labelled({
    slug: 'assignments',
    access: accessOf('assignments'),
    admin: {
      group: group('judging'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      defaultColumns: ['round', 'judge', 'entry', 'createdAt'],
    },
    hooks: { beforeChange: [refuseOutsideOperation], beforeDelete: [refuseDelete] },
    indexes: [{ fields: ['round', 'judge', 'entry'], unique: true }],
    fields: [
      relation('contest', 'contests', { required: true }),
      relation('round', 'rounds', { required: true }),
      relation('judge', 'accounts', { required: true }),
      relation('entry', 'entries', { required: true }),
    ],
  })
