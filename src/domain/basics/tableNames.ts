import { slugOf } from './collections.ts'
import type { OwnCollection } from './collections.ts'

/** The table of a collection of ours: Payload names it after the slug. */
export const tableOf = (collection: OwnCollection): string => tableOfSlug(slugOf(collection))

/** As Payload names a table after a slug, a field or a block (by `to-snake-case`), to the letter. */
export function tableOfSlug(slug: string): string {
  const words = /[-_]/.test(slug) ? slug.replace(/[\W_]+/g, ' ') : uncamelized(slug)
  return words.toLowerCase().trim().replace(/\s+/g, '_')
}

const uncamelized = (word: string): string =>
  /[a-z][A-Z]|[A-Z][a-z]/.test(word)
    ? word.replace(/(.)([A-Z]+)/g, (_, before: string, capitals: string) =>
        [before, ...capitals].join(' '),
      )
    : word
