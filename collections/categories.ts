import type { CollectionConfig, Field } from 'payload'

import { accessOf } from '../access/compose.ts'
import { checkCategory } from '../hooks/checkCategory.ts'
import { FRACTION, KEY } from '../hooks/typed/checkNumbers.ts'
import { refreshPages } from '../hooks/refreshPages.ts'
import { settleSlotsOfCategory } from '../hooks/settleSlotsOfCategory.ts'
import {
  APPLICANT_KINDS,
  AWARD_KINDS,
  CHECKLIST_EVIDENCE,
  CONDITION_SCOPES,
  FILE_KINDS,
  PAPERS,
  SLOT_READERS,
} from '../src/domain/types/contest.ts'
import { criteria } from './parts/criteria.ts'
import { instant, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled, optionsOf } from './parts/labelled.ts'
import { codeShape, keyShape, megabytes } from './parts/shapes.ts'

/** A kind of entry of a contest: who may enter, how many, with which form, files, checks and awards. */
export const createCategoriesCollection = (): CollectionConfig =>
  labelled({
    slug: 'categories',
    access: accessOf('categories'),
    admin: {
      group: group('contest'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'contest', 'code', 'recommendation', 'updatedAt'],
      listSearchableFields: ['title', 'key'],
    },
    indexes: [
      { fields: ['contest', 'key'], unique: true },
      { fields: ['contest', 'code'], unique: true },
    ],
    hooks: { beforeChange: [checkCategory], afterChange: [settleSlotsOfCategory, refreshPages] },
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'basics',
            fields: [
              relation('contest', 'contests', { required: true }),
              { name: 'title', type: 'text', required: true },
              { name: 'titleEn', type: 'text' },
              {
                type: 'row',
                fields: [
                  { name: 'key', type: 'text', required: true, validate: keyShape },
                  { name: 'code', type: 'text', required: true, maxLength: 3, validate: codeShape },
                ],
              },
              { name: 'summary', type: 'textarea' },
              { name: 'summaryEn', type: 'textarea' },
            ],
          },
          {
            label: 'limits',
            fields: [
              {
                name: 'applicants',
                type: 'select',
                hasMany: true,
                required: true,
                options: optionsOf('applicantKind', APPLICANT_KINDS),
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
                  { name: 'soft', type: 'checkbox', defaultValue: false },
                ],
              },
              {
                name: 'recommendation',
                type: 'select',
                required: true,
                defaultValue: 'none',
                options: optionsOf('admin.options.recommendation', ['required', 'none']),
              },
              { name: 'jointEntries', type: 'checkbox', defaultValue: false },
              {
                name: 'participants',
                type: 'group',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'most', type: 'number', min: 0, max: 50 },
                      { name: 'birthDate', type: 'checkbox', defaultValue: false },
                    ],
                  },
                ],
              },
            ],
          },
          {
            label: 'forms',
            fields: [
              {
                name: 'forms',
                type: 'array',
                fields: [
                  {
                    name: 'applicantKinds',
                    type: 'select',
                    hasMany: true,
                    required: true,
                    options: optionsOf('applicantKind', APPLICANT_KINDS),
                  },
                  relation('form', 'forms', { required: true }),
                ],
              },
              fileSlots(),
              { name: 'copyrightLetter', type: 'textarea' },
              { name: 'copyrightLetterEn', type: 'textarea' },
            ],
          },
          {
            label: 'sheets',
            fields: [{ name: 'requirementSheet', type: 'richText' }, criteria('scoreSheet')],
          },
          {
            label: 'examination',
            fields: [
              {
                name: 'checklist',
                type: 'array',
                fields: [
                  { name: 'key', type: 'text', required: true, validate: keyShape, custom: KEY },
                  { name: 'label', type: 'text', required: true },
                  { name: 'labelEn', type: 'text' },
                  { name: 'directRouteOnly', type: 'checkbox', defaultValue: false },
                  {
                    name: 'evidence',
                    type: 'select',
                    options: optionsOf('admin.options.evidence', CHECKLIST_EVIDENCE),
                  },
                  {
                    name: 'slots',
                    type: 'text',
                    hasMany: true,
                    admin: { condition: (_, item) => item?.evidence === 'files' },
                  },
                  {
                    name: 'byMachine',
                    type: 'checkbox',
                    defaultValue: false,
                    admin: { condition: (_, item) => Boolean(item?.evidence) },
                  },
                ],
              },
              { name: 'secondReader', type: 'checkbox', defaultValue: false },
              awards(),
            ],
          },
        ],
      },
    ],
  })

const fileSlots = (): Field => ({
  name: 'fileSlots',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', type: 'text', required: true, validate: keyShape, custom: KEY },
        { name: 'label', type: 'text', required: true },
        { name: 'labelEn', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'help', type: 'text' },
        { name: 'helpEn', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'due',
          type: 'select',
          required: true,
          defaultValue: 'submission',
          options: optionsOf('admin.options.due', ['submission', 'acceptance']),
        },
        {
          name: 'accept',
          type: 'select',
          hasMany: true,
          required: true,
          options: optionsOf('fileKind', FILE_KINDS),
        },
        { name: 'paper', type: 'select', options: optionsOf('admin.options.paper', PAPERS) },
      ],
    },
    instant('dueBy', { admin: { condition: (_, slot) => slot?.due === 'acceptance' } }),
    {
      type: 'row',
      fields: [
        { name: 'required', type: 'checkbox', defaultValue: true },
        { name: 'shared', type: 'checkbox', defaultValue: false },
        { name: 'standardName', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minFiles', type: 'number', min: 1, max: 20 },
        { name: 'maxFiles', type: 'number', required: true, defaultValue: 1, min: 1, max: 20 },
        {
          name: 'maxMegabytes',
          type: 'number',
          required: true,
          defaultValue: 50,
          validate: megabytes,
          custom: FRACTION,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minSeconds', type: 'number', min: 0 },
        { name: 'maxSeconds', type: 'number', min: 1 },
        { name: 'minHeight', type: 'number', min: 1 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minCharacters', type: 'number', min: 0, max: 50000 },
        { name: 'maxCharacters', type: 'number', min: 1, max: 50000 },
      ],
    },
    {
      name: 'seenBy',
      type: 'select',
      hasMany: true,
      options: optionsOf('admin.options.slotReader', SLOT_READERS),
    },
    slotCondition(),
    { name: 'underAge', type: 'number', min: 1, max: 100 },
  ],
})

const slotCondition = (): Field => ({
  name: 'condition',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'field', type: 'text' },
        {
          name: 'scope',
          type: 'select',
          defaultValue: 'slot',
          options: optionsOf('admin.options.conditionScope', CONDITION_SCOPES),
        },
      ],
    },
    { name: 'values', type: 'text', hasMany: true },
    {
      type: 'row',
      fields: [
        { name: 'min', type: 'number', custom: FRACTION },
        { name: 'max', type: 'number', custom: FRACTION },
      ],
    },
  ],
})

const awards = (): Field => ({
  name: 'awards',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', type: 'text', required: true, validate: keyShape, custom: KEY },
        { name: 'title', type: 'text', required: true },
        { name: 'titleEn', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'grade',
          options: optionsOf('awardKind', AWARD_KINDS),
        },
        { name: 'quota', type: 'number', min: 0 },
        { name: 'cash', type: 'number', min: 0 },
        {
          name: 'source',
          type: 'select',
          options: optionsOf('admin.options.awardSource', ['panel', 'audienceVote', 'publicVote']),
        },
      ],
    },
  ],
})
