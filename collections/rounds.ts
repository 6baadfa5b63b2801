import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/compose.ts'
import { freezeRoundRule } from '../hooks/freezeRoundRule.ts'
import { refreshPages } from '../hooks/refreshPages.ts'
import {
  AWARD_SCOPES,
  COMPONENT_KINDS,
  CONVERSIONS,
  ROUND_STATES,
} from '../src/domain/types/round.ts'
import type { ContestSettings } from '../src/store/settings.ts'
import { criteria } from './parts/criteria.ts'
import { instant, readOnly, relation } from './parts/fields.ts'
import { group } from './parts/groups.ts'
import { hostOptions, labelled, optionsOf } from './parts/labelled.ts'
import { menuOf } from './parts/menu.ts'

/** A round of judging and voting with its declared rule; the rule is frozen when the round opens (R119, R126–R133). */
export const createRoundsCollection = ({
  voteConversions,
}: Pick<ContestSettings, 'voteConversions'>): CollectionConfig =>
  labelled({
    slug: 'rounds',
    access: accessOf('rounds'),
    admin: {
      group: group('judging'),
      hidden: menuOf('admin', 'organiser', 'auditor'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'contest', 'category', 'state', 'openedAt'],
      listSearchableFields: ['title'],
    },
    hooks: { beforeChange: [freezeRoundRule], afterChange: [refreshPages] },
    fields: [
      {
        name: 'conduct',
        type: 'ui',
        admin: { components: { Field: 'payload-plugin-contest/rsc#RoundPanel' } },
      },
      {
        type: 'row',
        fields: [
          relation('contest', 'contests', { required: true }),
          relation('category', 'categories', { required: true }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'titleEn', type: 'text' },
        ],
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        options: optionsOf('admin.options.roundState', ROUND_STATES),
        ...readOnly,
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'scoring',
            fields: [
              {
                name: 'components',
                type: 'array',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      {
                        name: 'kind',
                        type: 'select',
                        required: true,
                        options: optionsOf('admin.options.component', COMPONENT_KINDS),
                      },
                      { name: 'weight', type: 'number', min: 0, max: 100 },
                      {
                        name: 'conversion',
                        type: 'select',
                        options: [
                          ...optionsOf('admin.options.conversion', CONVERSIONS),
                          ...hostOptions(voteConversions),
                        ],
                        admin: { condition: (_, sibling) => sibling?.kind !== 'experts' },
                      },
                    ],
                  },
                  {
                    type: 'row',
                    admin: {
                      condition: (_, sibling) =>
                        sibling?.conversion === 'bandedRank' ||
                        sibling?.conversion === 'linearRank',
                    },
                    fields: [
                      { name: 'lowest', type: 'number', min: 0, max: 100 },
                      { name: 'highest', type: 'number', min: 0, max: 100 },
                      { name: 'bands', type: 'number', min: 1, max: 100 },
                      { name: 'zeroVotes', type: 'number', min: 0, max: 100 },
                    ],
                  },
                ],
              },
              criteria('criteria'),
              {
                type: 'row',
                fields: [
                  { name: 'trim', type: 'checkbox', defaultValue: true },
                  { name: 'trimFrom', type: 'number', required: true, defaultValue: 5, min: 3 },
                  {
                    name: 'decimals',
                    type: 'number',
                    required: true,
                    defaultValue: 2,
                    min: 0,
                    max: 6,
                  },
                  {
                    name: 'rounding',
                    type: 'select',
                    required: true,
                    defaultValue: 'halfUp',
                    options: optionsOf('admin.options.rounding', ['halfUp', 'halfEven', 'down']),
                  },
                ],
              },
              {
                name: 'tieBreakers',
                type: 'select',
                hasMany: true,
                options: optionsOf('admin.options.tieBreaker', ['experts', 'votes']),
              },
              {
                name: 'awardScope',
                type: 'select',
                required: true,
                defaultValue: 'all',
                options: optionsOf('admin.options.awardScope', AWARD_SCOPES),
              },
              {
                name: 'decides',
                type: 'text',
                hasMany: true,
                custom: { codes: 'award' },
                admin: {
                  condition: (_, siblings) => siblings?.awardScope === 'named',
                  components: { Cell: 'payload-plugin-contest/rsc#CodeCell' },
                },
              },
            ],
          },
          {
            label: 'voting',
            fields: [
              {
                name: 'votesPerDay',
                type: 'number',
                required: true,
                defaultValue: 5,
                min: 1,
                max: 100,
              },
              {
                name: 'liveCounts',
                type: 'select',
                required: true,
                defaultValue: 'hidden',
                options: optionsOf('admin.options.liveCounts', ['shown', 'hidden']),
              },
            ],
          },
        ],
      },
      { type: 'row', fields: [instant('openedAt', readOnly), instant('closedAt', readOnly)] },
    ],
  })
