import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { normaliseUnit } from '../hooks/normaliseUnit.ts'
import { refuseStaleForm } from '../hooks/refuseStaleForm.ts'
import { UNIT_NAME_MAX } from '../src/domain/forms/textBounds.ts'
import { RECOMMENDER_KINDS } from '../src/domain/types/contest.ts'
import { readOnly, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { labelled, optionsOf } from './parts/labelled.ts'

/** An organisation that enters, recommends, or both (R43–R47, R80). */
export const createUnitsCollection = (): CollectionConfig =>
  labelled({
    slug: 'units',
    access: accessOf('units'),
    admin: {
      group: group('people'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'creditCode', 'recommenderKind', 'member', 'updatedAt'],
      baseFilter: () => ({ mergedInto: { exists: false } }),
      listSearchableFields: ['name', 'creditCode', 'aliases.name'],
    },
    hooks: { beforeValidate: [normaliseUnit], beforeChange: [refuseStaleForm] },
    fields: [
      // Payload counts halves of characters beyond the basic plane, of which operations count one.
      { name: 'name', type: 'text', required: true, maxLength: 2 * UNIT_NAME_MAX },
      {
        name: 'normalisedName',
        type: 'text',
        required: true,
        unique: true,
        admin: { hidden: true },
      },
      { name: 'aliases', type: 'array', fields: [{ name: 'name', type: 'text', required: true }] },
      { name: 'creditCode', type: 'text', unique: true },
      { name: 'creditCodeDoubtful', type: 'checkbox', defaultValue: false, ...readOnly },
      {
        type: 'row',
        fields: [
          { name: 'address', type: 'text' },
          { name: 'postcode', type: 'text' },
        ],
      },
      { name: 'member', type: 'checkbox', defaultValue: false },
      {
        name: 'recommenderKind',
        type: 'select',
        options: optionsOf('admin.options.recommenderKind', RECOMMENDER_KINDS),
      },
      {
        type: 'row',
        fields: [
          { name: 'contactName', type: 'text' },
          { name: 'contactPhone', type: 'text' },
        ],
      },
      // Written by the merge alone: from an old form it would come undone.
      relation('mergedInto', 'units', {
        ...readOnly,
        access: { create: () => false, update: () => false },
      }),
      {
        name: 'unitMembers',
        type: 'ui',
        admin: { components: { Field: 'payload-plugin-contest/rsc#UnitMembers' } },
      },
      {
        name: 'recommenderAccounts',
        type: 'ui',
        admin: { components: { Field: 'payload-plugin-contest/rsc#RecommenderAccounts' } },
      },
    ],
  })
