import type { Access, CollectionConfig, Config, Field } from 'payload'

import { keepAccountsOut } from '../../access/keepAccountsOut.ts'
import { contestTasks, withTasks } from '../jobs/index.ts'
import type { ContestSettings } from '../store/settings.ts'
import { userOf } from './panel.ts'

const nobody: Access = () => false

/**
 * A contest that is switched off: its tables stay as they are, so that a migration that is made meanwhile drops nothing.
 * Nobody reaches them, nothing acts on them, and the panel shows none of them; who signed up to a contest is nobody.
 */
export const withKeptTables = (
  settings: ContestSettings,
  config: Config,
  own: readonly CollectionConfig[],
): Config => {
  const kept: Config = {
    ...config,
    admin: { ...config.admin, ...userOf(config) },
    collections: [...(config.collections ?? []), ...own.map(atRest)],
    onInit: async (payload) => {
      keepAccountsOut(payload)
      await config.onInit?.(payload)
    },
  }
  return withTasks(
    kept,
    contestTasks(settings).map((task) => ({ ...task, handler: asleep })),
  )
}

/** What says which columns it has, and nothing else. */
const atRest = ({
  hooks: _hooks,
  endpoints: _endpoints,
  graphQL: _graphQL,
  ...collection
}: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    admin: () => false,
    create: nobody,
    delete: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: { hidden: true },
  ...(typeof collection.auth === 'object' ? { auth: { ...collection.auth, strategies: [] } } : {}),
  endpoints: false,
  fields: plainOf(collection.fields),
  graphQL: false,
})

/** Fields that are drawn and not stored have no column. */
const plainOf = (fields: readonly Field[]): Field[] =>
  fields.filter(({ type }) => type !== 'ui').map(plain)

/** A field without what the panel draws of it and what acts on it. */
function plain(field: Field): Field {
  const { admin: _admin, hooks: _hooks, ...rest } = field as Field & Record<string, unknown>
  if (field.type === 'blocks') {
    const blocks = field.blocks.map((block) => ({ ...block, fields: plainOf(block.fields) }))
    return { ...rest, blocks } as Field
  }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: plainOf(tab.fields) }))
    return { ...rest, tabs } as Field
  }
  return ('fields' in field ? { ...rest, fields: plainOf(field.fields) } : rest) as Field
}

/** The names of tasks are columns too; whatever still waits is not lost without a word. */
const asleep = (): never => {
  throw new Error('the contest is disabled')
}
