import type { CollectionConfig } from 'payload'

import { nameOf, ownTable } from '../../domain/basics/collections.ts'
import { tableOf } from '../../domain/basics/tableNames.ts'
import { optionFault } from '../optionFault.ts'
import { databaseNames, tableOfCollection } from './databaseNames.ts'

/** PostgreSQL cuts off what is longer, and two names may then be one. */
const LONGEST_NAME = 63

/**
 * Refuses, before anything is written, what could not stand beside each other: two collections of one slug, two that would
 * keep their rows in one table, a name that the database cannot take, a table of ours by another name than our statements
 * know. `own` are our collections as they are added, `hosts` all that the project has besides.
 */
export function refuseClashes({
  own,
  hosts,
}: {
  own: readonly CollectionConfig[]
  hosts: readonly CollectionConfig[]
}): void {
  const taken = new Set(hosts.map(({ slug }) => slug))
  for (const { slug } of own) {
    if (taken.has(slug)) {
      if (slug === 'media') throw optionFault('options.mediaTaken', {})
      throw optionFault('options.slugTaken', { slug, name: nameOf(slug) ?? slug })
    }
  }
  const owners = new Map<string, string>()
  for (const { slug, ...collection } of hosts) {
    for (const table of databaseNames({ slug, ...collection }).tables) owners.set(table, slug)
  }
  for (const collection of own) {
    const name = nameOf(collection.slug)
    const table = tableOfCollection(collection)
    if (!name || table !== tableOf(name)) {
      throw optionFault('options.tableRenamed', { slug: collection.slug, table })
    }
    const { tables, types } = databaseNames(collection)
    const tooLong = [...tables, ...types, `${table}_id`].find((each) => each.length > LONGEST_NAME)
    if (tooLong) {
      throw optionFault('options.nameTooLong', { name: tooLong, length: tooLong.length })
    }
    for (const each of tables) claim(owners, { table: each, slug: collection.slug })
  }
  for (const each of ['commit_marks', 'tries']) {
    claim(owners, { table: ownTable(each), slug: 'contestPlugin' })
  }
}

function claim(owners: Map<string, string>, { table, slug }: { table: string; slug: string }) {
  const other = owners.get(table)
  if (other) throw optionFault('options.tableTaken', { table, one: other, other: slug })
  owners.set(table, slug)
}
