import type { CollectionConfig, Field } from 'payload'

import { tableOfSlug } from '../../domain/basics/tableNames.ts'

/** The tables and the types of columns that Payload makes for a collection. */
export type DatabaseNames = { tables: string[]; types: string[] }

type Place = {
  /** Of the collection, after which tables of blocks and of several values are named. */
  root: string
  /** Of the row that a field stands in, or what it would be if the group around it had one. */
  table: string
}

/** What a collection is called in the database, its parts included; a name that a host sets by a function is left out. */
export function databaseNames(collection: CollectionConfig): DatabaseNames {
  const root = tableOfCollection(collection)
  const below = namesIn(collection.fields, { root, table: root })
  const kept = [
    ...(collection.auth ? [`${root}_sessions`] : []),
    ...(collection.versions ? [`_${root}_v`] : []),
  ]
  return { tables: [...new Set([root, ...kept, ...below.tables])], types: below.types }
}

/** The table of a collection, ours or the host's. */
export const tableOfCollection = ({ dbName, slug }: CollectionConfig): string =>
  nameIn(dbName) ?? tableOfSlug(slug)

function namesIn(fields: readonly Field[], place: Place): DatabaseNames {
  const found = fields.map((field) => namesOf(field, place))
  return {
    tables: found.flatMap(({ tables }) => tables),
    types: found.flatMap(({ types }) => types),
  }
}

function namesOf(field: Field, place: Place): DatabaseNames {
  const { root, table } = place
  const own = 'name' in field && field.name ? `${table}_${tableOfSlug(field.name)}` : table
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'array': {
      const rows = nameIn(field.dbName) ?? own
      return withTables([rows], namesIn(field.fields, { root, table: rows }))
    }
    case 'blocks': {
      const blocks = field.blocks.map((block) => {
        const rows = nameIn(block.dbName) ?? `${root}_blocks_${tableOfSlug(block.slug)}`
        return withTables([rows], namesIn(block.fields, { root, table: rows }))
      })
      return withTables(
        blocks.flatMap(({ tables }) => tables),
        { tables: [], types: blocks.flatMap(({ types }) => types) },
      )
    }
    case 'select':
    case 'radio': {
      const words = 'enumName' in field ? nameIn(field.enumName) : undefined
      const rows = isMany && 'dbName' in field ? (nameIn(field.dbName) ?? own) : own
      return { tables: isMany ? [rows] : [], types: [words ?? `enum_${own}`] }
    }
    case 'relationship':
    case 'upload':
      return {
        tables: isMany || Array.isArray(field.relationTo) ? [`${root}_rels`] : [],
        types: [],
      }
    case 'text':
    case 'number':
      return { tables: isMany ? [`${root}_${field.type}s`] : [], types: [] }
    case 'tabs': {
      const tabs = field.tabs.map((tab) =>
        namesIn(tab.fields, {
          root,
          table: 'name' in tab && tab.name ? `${table}_${tableOfSlug(tab.name)}` : table,
        }),
      )
      return {
        tables: tabs.flatMap(({ tables }) => tables),
        types: tabs.flatMap(({ types }) => types),
      }
    }
    case 'group':
    case 'row':
    case 'collapsible':
      return namesIn(field.fields, { root, table: field.type === 'group' ? own : table })
    default:
      return { tables: [], types: [] }
  }
}

const withTables = (tables: string[], { tables: below, types }: DatabaseNames): DatabaseNames => ({
  tables: [...tables, ...below],
  types,
})

const nameIn = (name: unknown): string | undefined => (typeof name === 'string' ? name : undefined)
