import { sql } from '@payloadcms/db-postgres'

import { COLLECTION_NAMES, ownTable } from '../../domain/basics/collections.ts'
import { tableOf, tableOfSlug } from '../../domain/basics/tableNames.ts'
import type { CollectionName } from '../../domain/documents/index.ts'

/** A name in SQL, looked up when the statement is run: so a part of a statement may stand at the top of a file. */
type Name = { getSQL: () => ReturnType<typeof sql>; shouldOmitSQLParens: () => true }

/** Tables of rows in a list, of several words and of relations to many, by the collection that has them. */
const PARTS = {
  accounts: ['consents', 'grants', 'sessions'],
  categories: ['awards', 'file_slots', 'file_slots_accept', 'file_slots_seen_by', 'forms'],
  contests: ['rels', 'windows'],
  entries: ['rels'],
  rounds: ['components'],
  staff: ['rels', 'sessions'],
  units: ['aliases'],
} as const satisfies Partial<Record<CollectionName, readonly string[]>>
/** Tables that belong to no collection. */
const OWN = ['commit_marks', 'tries'] as const

type Snake<Word extends string> = Word extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${Snake<Rest>}`
  : Word
type PartName = {
  [Whole in keyof typeof PARTS]: `${Snake<Whole>}_${(typeof PARTS)[Whole][number]}`
}[keyof typeof PARTS]
export type TableName = Snake<CollectionName> | PartName | (typeof OWN)[number]

/**
 * The tables of this installation, whatever they are called (option `slugs`): `${TABLE.entries}` in SQL. No statement names a
 * table itself; `test/unit/house/slugs.test.ts` looks for one that does.
 */
export const TABLE = Object.fromEntries([
  ...COLLECTION_NAMES.map((name) => [tableOfSlug(name), named(() => tableOf(name))]),
  ...Object.entries(PARTS).flatMap(([whole, parts]) =>
    parts.map((part) => [
      `${tableOfSlug(whole)}_${part}`,
      named(() => `${tableOf(whole as keyof typeof PARTS)}_${part}`),
    ]),
  ),
  ...OWN.map((name) => [name, named(() => ownTable(name))]),
]) as Readonly<Record<TableName, Name>>

/** The column by which a relation to many names a document of a collection. */
export const manyTo = (collection: CollectionName): Name => named(() => `${tableOf(collection)}_id`)

/** The type of a column that holds one of some words: `${wordsOf('renditions', 'state')}`. */
export const wordsOf = (collection: CollectionName, column: string): Name =>
  named(() => enumOf(collection, column))

/** … and what it is called. */
export const enumOf = (collection: CollectionName, column: string): string =>
  `enum_${tableOf(collection)}_${column}`

function named(name: () => string): Name {
  // A name in parentheses is none.
  return { getSQL: () => sql`${sql.identifier(name())}`, shouldOmitSQLParens: () => true }
}
