import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { onlyStaffRead } from '../access/fields.ts'
import { enforceSubmissionLimit } from '../hooks/enforceSubmissionLimit.ts'
import { settleSlots } from '../hooks/settleSlots.ts'
import { TEXT_CAP } from '../src/domain/forms/textBounds.ts'
import { APPLICANT_KINDS, DIRECT_ROUTE_GROUNDS } from '../src/domain/types/contest.ts'
import { RETURNED_TO, ROUTES, STAGES } from '../src/domain/types/entry.ts'
import { hiddenJson, instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { guarded } from './parts/guarded.ts'
import { labelled, optionsOf } from './parts/labelled.ts'

/** One work in one category. Every field is written by operations; staff read, and act through the examination panel. */
export const createEntriesCollection = (): CollectionConfig =>
  guarded(
    labelled({
      slug: 'entries',
      access: accessOf('entries'),
      admin: {
        group: group('entries'),
        useAsTitle: 'title',
        defaultColumns: [
          'number',
          'title',
          'unit',
          'contest',
          'category',
          'stage',
          'firstSubmittedAt',
          'acceptanceNumber',
        ],
        listSearchableFields: ['number', 'acceptanceNumber', 'title'],
        components: {
          views: {
            edit: {
              default: {
                Component: 'payload-plugin-contest/rsc#ExaminationPanel',
                tab: { label: ({ t }) => t('contest:examination') },
              },
            },
          },
        },
      },
      defaultSort: 'firstSubmittedAt',
      hooks: { beforeChange: [enforceSubmissionLimit, settleSlots] },
      indexes: [
        { fields: ['contest', 'stage'] },
        { fields: ['contest', 'firstSubmittedAt'] },
        { fields: ['contest', 'number'], unique: true },
        { fields: ['category', 'numberSequence'], unique: true },
        { fields: ['category', 'acceptanceSequence'], unique: true },
      ],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'number', type: 'text', index: true },
            { name: 'acceptanceNumber', type: 'text', index: true },
            {
              name: 'stage',
              type: 'select',
              required: true,
              index: true,
              options: optionsOf('stage', STAGES),
            },
          ],
        },
        // The form it is written in says how long it may be.
        { name: 'title', type: 'text', maxLength: TEXT_CAP },
        {
          type: 'row',
          fields: [
            relation('contest', 'contests', { required: true }),
            relation('category', 'categories', { required: true }),
          ],
        },
        { type: 'row', fields: [relation('unit', 'units'), relation('person', 'accounts')] },
        {
          name: 'participants',
          type: 'relationship',
          relationTo: 'participants',
          hasMany: true,
        },
        {
          type: 'row',
          fields: [
            {
              name: 'applicantKind',
              type: 'select',
              required: true,
              options: optionsOf('applicantKind', APPLICANT_KINDS),
            },
            relation('registration', 'registrations', { required: true }),
            relation('account', 'accounts', { required: true }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'route',
              type: 'select',
              required: true,
              options: optionsOf('route', ROUTES),
            },
            relation('recommender', 'units'),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'directRouteGround',
              type: 'select',
              options: optionsOf('directRouteGround', DIRECT_ROUTE_GROUNDS),
            },
            { name: 'directRouteReason', type: 'text' },
          ],
        },
        {
          type: 'row',
          fields: [instant('firstSubmittedAt', { index: true }), instant('submittedAt')],
        },
        {
          type: 'row',
          fields: [
            { name: 'consentedRulesVersion', type: 'text' },
            { name: 'differsFromTable', type: 'checkbox', defaultValue: false },
          ],
        },
        {
          name: 'leftStage',
          type: 'select',
          options: optionsOf('stage', STAGES),
          admin: { hidden: true },
        },
        instant('inHandSince', { admin: { hidden: true } }),
        // Who has it in hand, and since when it is checked ahead, is the desk's own business.
        relation('claimedBy', 'staff', { admin: { hidden: true }, access: onlyStaffRead }),
        instant('claimedUntil', { admin: { hidden: true }, access: onlyStaffRead }),
        instant('checkedAt', { admin: { hidden: true }, access: onlyStaffRead }),
        instant('extendedUntil', { admin: { hidden: true } }),
        hiddenJson('slotsOff'),
        {
          name: 'returnedTo',
          type: 'select',
          options: optionsOf('admin.options.returnedTo', RETURNED_TO),
          admin: { hidden: true },
        },
        instant('seenAt', { admin: { hidden: true }, access: onlyStaffRead }),
        relation('seenBy', 'units', { admin: { hidden: true }, access: onlyStaffRead }),
        hiddenJson('openSections', { defaultValue: [] }),
        hiddenJson('remarks', { defaultValue: [] }),
        hiddenJson('answers', { defaultValue: {} }),
        relation('formVersion', 'formVersions', { required: true, admin: { hidden: true } }),
        { name: 'numberSequence', type: 'number', admin: { hidden: true } },
        {
          name: 'acceptanceSequence',
          type: 'number',
          admin: { hidden: true },
          access: onlyStaffRead,
        },
      ],
    }),
  )
