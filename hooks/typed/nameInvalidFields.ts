import { formatErrors, ValidationError } from 'payload'
import type { AfterErrorHook, FlattenedField, ValidationFieldError } from 'payload'

import { isOwn } from '../../src/store/database/ownCollections.ts'
import { invalidFields } from '../invalidFields.ts'

/**
 * What Payload finds wrong by itself and names as it is stored is named in words: a value that has to be there once is known to
 * it by its path, or by its columns.
 */
export const nameInvalidFields: AfterErrorHook = ({ error, req, collection }) => {
  if (!(error instanceof ValidationError) || !isOwn(collection) || !collection) return undefined
  const errors = error.data?.errors ?? []
  if (errors.every(({ label }) => Boolean(label))) return undefined
  const named = errors.map(({ path, message }: ValidationFieldError) => ({
    path: pathOf(path, collection.flattenedFields),
    message,
  }))
  const said = invalidFields({ collection: collection.slug, errors: named, req })
  return { response: formatErrors(said), status: said.status }
}

/** `contest_id, key` is `key`: the field that was typed into stands last, its row is found by what else it says. */
function pathOf(path: string, fields: readonly FlattenedField[]): string {
  const column = path.split(',').at(-1)?.trim() ?? path
  const isColumn = (name: string) => snake(name) === column || `${snake(name)}_id` === column
  const field = fields.find((each) => 'name' in each && isColumn(String(each.name)))
  return field && 'name' in field ? String(field.name) : path
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
