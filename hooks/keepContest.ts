import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import { refusalError } from './refusalError.ts'

/**
 * What belongs to a contest stays in it, whoever writes it and through whichever door: entries, marks and papers that hang on
 * it would else come into a contest nobody meant them for.
 */
export const keepContest: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = idOf(originalDoc?.contest)
  if (before === null || data.contest === undefined || idOf(data.contest) === before) return data
  throw refusalError(refuse('contestFixed'), req)
}

function idOf(reference: unknown): string | null {
  const id: unknown =
    typeof reference === 'object' && reference !== null && 'id' in reference
      ? reference.id
      : reference
  return typeof id === 'string' ? id : null
}
