import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { onlyStaffRead } from '../access/fields.ts'
import { checkContest } from '../hooks/checkContest.ts'
import { KEY } from '../hooks/typed/checkNumbers.ts'
import { followDeadlines } from '../hooks/followDeadlines.ts'
import { keepImportedRecommenders } from '../hooks/keepImportedRecommenders.ts'
import { keepRules } from '../hooks/keepRules.ts'
import { refreshPages } from '../hooks/refreshPages.ts'
import { refuseStaleSchedule } from '../hooks/refuseStaleSchedule.ts'
import { writeWindowTexts } from '../hooks/writeWindowTexts.ts'
import { ORGANISATION_ROLES, PHRASE_USES, WINDOW_KEYS } from '../src/domain/types/contest.ts'
import { instant, relation, standingUnits } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { scheduleFields } from './parts/scheduleFields.ts'

/** One edition of a contest: everything the notice says, as data (R1–R9, R94–R108). */
export const createContestsCollection = (): CollectionConfig =>
  labelled({
    slug: 'contests',
    access: accessOf('contests'),
    admin: {
      group: group('contest'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'edition', 'documentNumber', 'published', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'documentNumber'],
      components: {
        views: {
          edit: {
            recommenders: {
              Component: 'payload-plugin-contest/rsc#RecommenderDesk',
              path: '/recommenders',
              tab: { label: ({ t }) => t('contest:recommenders'), href: '/recommenders' },
            },
          },
        },
      },
    },
    defaultSort: '-edition',
    hooks: {
      beforeValidate: [writeWindowTexts],
      beforeChange: [refuseStaleSchedule, checkContest, keepImportedRecommenders],
      afterChange: [keepRules, followDeadlines, refreshPages],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'basics',
            fields: [
              { name: 'title', type: 'text', required: true },
              { name: 'titleEn', type: 'text' },
              {
                type: 'row',
                fields: [
                  { name: 'slug', type: 'text', required: true, unique: true },
                  { name: 'edition', type: 'number', required: true, min: 2000, max: 2100 },
                  { name: 'documentNumber', type: 'text' },
                ],
              },
              { name: 'theme', type: 'text' },
              { name: 'themeEn', type: 'text' },
              { name: 'purpose', type: 'richText' },
              {
                type: 'row',
                fields: [
                  {
                    name: 'look',
                    type: 'select',
                    required: true,
                    defaultValue: 'seal',
                    options: optionsOf('admin.options.look', ['seal', 'harbour']),
                  },
                  { name: 'published', type: 'checkbox', defaultValue: false },
                ],
              },
              {
                name: 'publishingList',
                type: 'ui',
                admin: { components: { Field: 'payload-plugin-contest/rsc#PublishingList' } },
              },
            ],
          },
          {
            label: 'schedule',
            fields: [
              scheduleFields,
              {
                name: 'windows',
                type: 'array',
                fields: [
                  {
                    name: 'key',
                    type: 'select',
                    required: true,
                    options: optionsOf('window', WINDOW_KEYS),
                    admin: { description: '' },
                  },
                  {
                    type: 'row',
                    fields: [
                      { name: 'title', type: 'text', required: true },
                      { name: 'titleEn', type: 'text' },
                    ],
                  },
                  { type: 'row', fields: [instant('opensAt'), instant('closesAt')] },
                  {
                    type: 'row',
                    fields: [
                      { name: 'displayText', type: 'text' },
                      { name: 'displayTextEn', type: 'text' },
                    ],
                  },
                ],
              },
              {
                type: 'row',
                fields: [
                  { name: 'timeZone', type: 'text', required: true, defaultValue: 'Asia/Shanghai' },
                  {
                    name: 'graceMinutes',
                    type: 'number',
                    required: true,
                    defaultValue: 30,
                    min: 0,
                    max: 1440,
                    // Known to everybody, they would be everybody's deadline.
                    access: onlyStaffRead,
                  },
                ],
              },
              instant('examinationClosedAt'),
              {
                type: 'row',
                fields: [
                  {
                    name: 'reminderDays',
                    type: 'number',
                    hasMany: true,
                    defaultValue: [3, 1],
                    min: 1,
                    max: 60,
                    maxRows: 5,
                  },
                  { name: 'recommenderDigest', type: 'checkbox', defaultValue: true },
                ],
              },
            ],
          },
          {
            label: 'organisations',
            fields: [
              {
                name: 'organisations',
                type: 'array',
                fields: [
                  {
                    name: 'role',
                    type: 'select',
                    required: true,
                    options: optionsOf('organisationRole', ORGANISATION_ROLES),
                  },
                  { name: 'name', type: 'text', required: true },
                ],
              },
              {
                name: 'contacts',
                type: 'array',
                fields: [
                  { name: 'group', type: 'text', required: true },
                  { name: 'name', type: 'text', required: true },
                  { name: 'phone', type: 'text' },
                  { name: 'email', type: 'text' },
                ],
              },
              {
                name: 'channels',
                type: 'array',
                fields: [
                  {
                    name: 'kind',
                    type: 'select',
                    required: true,
                    options: optionsOf('admin.options.channelKind', ['wechat', 'website']),
                  },
                  { name: 'label', type: 'text', required: true },
                  { name: 'url', type: 'text' },
                ],
              },
            ],
          },
          {
            label: 'rules',
            fields: [
              scheduleFields,
              { name: 'rulesVersion', type: 'text', required: true, defaultValue: '1' },
              { name: 'rules', type: 'richText' },
              {
                name: 'consents',
                type: 'array',
                fields: [
                  { name: 'key', type: 'text', required: true, custom: KEY },
                  { name: 'version', type: 'text', required: true },
                  { name: 'title', type: 'text', required: true },
                  { name: 'text', type: 'textarea', required: true },
                ],
              },
            ],
          },
          {
            label: 'desk',
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'claimMinutes',
                    type: 'number',
                    defaultValue: 30,
                    min: 1,
                    max: 1440,
                    access: onlyStaffRead,
                  },
                  {
                    name: 'claimFirst',
                    type: 'checkbox',
                    defaultValue: false,
                    access: onlyStaffRead,
                  },
                  {
                    name: 'repeatDays',
                    type: 'number',
                    defaultValue: 5,
                    min: 0,
                    max: 60,
                    access: onlyStaffRead,
                  },
                ],
              },
              {
                name: 'phrases',
                type: 'array',
                access: onlyStaffRead,
                fields: [
                  {
                    name: 'use',
                    type: 'select',
                    required: true,
                    defaultValue: 'remark',
                    options: optionsOf('admin.options.phraseUse', PHRASE_USES),
                  },
                  { name: 'text', type: 'textarea', required: true, maxLength: 500 },
                  { name: 'textEn', type: 'textarea', maxLength: 500 },
                ],
              },
            ],
          },
          {
            label: 'recommendation',
            fields: [
              relation('signUpForm', 'forms'),
              {
                name: 'directRoute',
                type: 'group',
                fields: [
                  { name: 'enabled', type: 'checkbox', defaultValue: false },
                  { name: 'label', type: 'text' },
                  { name: 'labelEn', type: 'text' },
                ],
              },
              {
                name: 'limits',
                type: 'group',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'perUnit', type: 'number', min: 1 },
                      { name: 'perPerson', type: 'number', min: 1 },
                      { name: 'perParticipant', type: 'number', min: 1 },
                    ],
                  },
                ],
              },
              { name: 'allowOwnRecommendation', type: 'checkbox', defaultValue: false },
              {
                name: 'recommenders',
                type: 'relationship',
                relationTo: 'units',
                hasMany: true,
                ...standingUnits,
              },
              { name: 'recommendationDeclaration', type: 'textarea' },
              {
                name: 'opinionTemplates',
                type: 'array',
                fields: [
                  { name: 'title', type: 'text', required: true },
                  { name: 'text', type: 'textarea', required: true },
                ],
              },
              { name: 'showDrafting', type: 'checkbox', defaultValue: false },
            ],
          },
        ],
      },
    ],
  })
