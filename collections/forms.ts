import type { Block, CollectionConfig, Field } from 'payload'

import { accessOf } from '../access/compose.ts'
import { keepAskedFields } from '../hooks/keepAskedFields.ts'
import { MOST_DECIMALS } from '../src/domain/basics/decimalNumber.ts'
import { checkForm, snapshotForm } from '../hooks/snapshotForm.ts'
import { bilingual } from '../src/translations/bilingual.ts'
import { group } from './parts/groups.ts'
import { labelFields, labelled } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/**
 * The form-builder's `forms`, with the fields the notices need in place of its stock ones: sections, 字 limits,
 * grouped choices with “other”, exclusive options, conditions, prefill, what is printed (R76).
 */
export const formsOverrides: Partial<Omit<CollectionConfig, 'fields'>> & {
  fields: () => Field[]
} = {
  ...labelled({ slug: 'forms', fields: [] }),
  access: accessOf('forms'),
  admin: {
    group: group('contest'),
    hidden: menuOf('admin', 'organiser', 'auditor'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  hooks: {
    beforeValidate: [checkForm],
    beforeChange: [keepAskedFields],
    afterChange: [snapshotForm],
  },
  fields: () =>
    labelFields(
      [
        { name: 'title', type: 'text', required: true },
        { name: 'titleEn', type: 'text' },
        { name: 'fields', type: 'blocks', blocks: formBlocks, required: true, minRows: 1 },
      ],
      'forms',
    ),
}

/** Side forms' answers; nobody writes them yet through Payload's own door. */
export const formSubmissionsOverrides: Partial<Omit<CollectionConfig, 'fields'>> & {
  fields: (args: { defaultFields: Field[] }) => Field[]
} = {
  fields: ({ defaultFields }) => labelFields(defaultFields, 'form-submissions'),
  labels: labelled({ slug: 'form-submissions', fields: [] }).labels,
  access: accessOf('form-submissions'),
  admin: { group: group('records'), hidden: true },
}

const name: Field = {
  name: 'name',
  type: 'text',
  required: true,
  admin: { description: bilingual('admin.formName') },
}
const labels: Field = {
  type: 'row',
  fields: [
    { name: 'label', type: 'text', required: true },
    { name: 'labelEn', type: 'text' },
  ],
}
const help: Field = {
  type: 'row',
  fields: [
    { name: 'help', type: 'text' },
    { name: 'helpEn', type: 'text' },
  ],
}
const common: Field[] = [
  name,
  labels,
  help,
  {
    type: 'row',
    fields: [
      { name: 'required', type: 'checkbox', defaultValue: false },
      { name: 'print', type: 'checkbox', defaultValue: true },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'showWhenField', type: 'text' },
      { name: 'showWhenValues', type: 'text' },
    ],
  },
]
const prefill: Field = { name: 'prefill', type: 'text' }
const characters: Field = {
  type: 'row',
  fields: [
    { name: 'minCharacters', type: 'number', min: 0 },
    { name: 'maxCharacters', type: 'number', min: 1 },
  ],
}
const isTitle: Field = { name: 'isTitle', type: 'checkbox', defaultValue: false }
const options: Field = {
  name: 'options',
  type: 'array',
  required: true,
  minRows: 1,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'text', required: true },
        { name: 'label', type: 'text', required: true },
        { name: 'labelEn', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'group', type: 'text' },
        { name: 'groupEn', type: 'text' },
        { name: 'asksText', type: 'checkbox', defaultValue: false },
        { name: 'exclusive', type: 'checkbox', defaultValue: false },
      ],
    },
  ],
}

const block = (slug: string, fields: Field[]): Block => ({
  slug,
  fields: labelFields(fields, slug),
})

const formBlocks: Block[] = [
  block('section', [name, labels]),
  block('text', [...common, characters, isTitle, prefill]),
  block('textarea', [...common, characters, prefill]),
  block('email', [...common, prefill]),
  block('phone', [...common, prefill]),
  block('postcode', [...common, prefill]),
  block('creditCode', [...common, prefill]),
  block('number', [
    ...common,
    {
      type: 'row',
      fields: [
        { name: 'min', type: 'number' },
        { name: 'max', type: 'number' },
        { name: 'unit', type: 'text' },
        { name: 'unitEn', type: 'text' },
        { name: 'decimals', type: 'number', min: 0, max: MOST_DECIMALS },
      ],
    },
    prefill,
  ]),
  block('date', [
    ...common,
    {
      type: 'row',
      fields: [
        { name: 'earliest', type: 'text' },
        { name: 'latest', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'ageOn', type: 'text' },
        { name: 'minAge', type: 'number', min: 0 },
        { name: 'maxAge', type: 'number', min: 0 },
      ],
    },
    prefill,
  ]),
  block('file', [
    name,
    labels,
    help,
    { name: 'slot', type: 'text', required: true },
    { name: 'print', type: 'checkbox', defaultValue: true },
  ]),
  block('single', [...common, options, prefill]),
  block('multiple', [...common, options]),
  block('recommender', [...common, prefill]),
  block('statement', [
    ...common,
    { name: 'text', type: 'textarea', required: true },
    { name: 'textEn', type: 'textarea' },
  ]),
]
