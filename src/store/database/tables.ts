import type { CollectionName } from '../../domain/documents/index.ts'

/** Payload names a table after the slug in snake case. */
export const tableOf = (collection: CollectionName): string => snakeCase(collection)

/** … and a column after its field; a relationship ends in `_id`, which is for the caller to add. */
export const columnOf = (field: string): string => snakeCase(field)

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
