import type { CollectionConfig, DateField } from 'payload'

import { isStaff } from '../../access/roles.ts'

/** Instants are written in lists by the panel's time zone, and shown and typed by the contest's; by the browser's nowhere. */
export const instantComponents = {
  Cell: 'payload-plugin-contest/rsc#InstantCell',
  Field: 'payload-plugin-contest/client#InstantField',
}

/**
 * What every collection of ours has in common in the panel: lists of a useful length, timestamps that people can read, no
 * page that shows the answer of the API, and nothing at all for those of the host's people who do not work on contests.
 */
export const forPanel = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    hideAPIURL: true,
    pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
    ...collection.admin,
    hidden: hiddenFromOthers(collection.admin?.hidden),
  },
  fields: [...collection.fields, timestamp('updatedAt'), timestamp('createdAt')],
})

type Hidden = NonNullable<CollectionConfig['admin']>['hidden']

const hiddenFromOthers = (hidden: Hidden = false): Hidden =>
  hidden === true
    ? hidden
    : (asked) => !isStaff(asked.user) || (typeof hidden === 'function' && hidden(asked))

/** As Payload itself adds them, but for the cell. */
const timestamp = (name: 'updatedAt' | 'createdAt'): DateField => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  admin: { components: instantComponents, disableBulkEdit: true, hidden: true },
})
