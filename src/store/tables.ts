import type { CollectionName } from '../domain/types/index.ts'

/** Payload names a table after the slug in snake case. */
export const tableOf = (collection: CollectionName): string =>
  collection.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
