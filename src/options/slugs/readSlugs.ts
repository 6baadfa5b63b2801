import { COLLECTION_NAMES, isOwnCollection } from '../../domain/basics/collections.ts'
import type { OwnCollection, Slugs } from '../../domain/basics/collections.ts'
import { tableOfSlug } from '../../domain/basics/tableNames.ts'
import { optionFault } from '../optionFault.ts'
import { optionalText, requiredText } from '../readOption.ts'

/** What a host writes: a word before all of them, or a slug for each by its name, with such a word before the rest. */
export type SlugsOption = string | ({ prefix?: string } & Partial<Record<OwnCollection, string>>)

/** Kept for what stands beside the collections below Payload's API: its own addresses, and the doors of the portals. */
const RESERVED = new Set(['access', 'globals', 'graphql', 'graphql-playground', 'portal'])
const SHAPE = /^[a-z][a-zA-Z0-9]*([-_][a-zA-Z0-9]+)*$/

/**
 * The slugs of our collections, of which each has one of its own. `hostMedia` is the slug of the host's collection that takes
 * the place of our `media`.
 */
export function readSlugs({
  slugs,
  hostMedia,
}: {
  slugs: SlugsOption | undefined
  hostMedia: string | null
}): Slugs {
  const { prefix, ...given } = typeof slugs === 'string' ? { prefix: slugs } : partsOf(slugs)
  const word = prefix === undefined ? null : prefixOf(prefix)
  for (const name of Object.keys(given)) {
    if (!isOwnCollection(name)) {
      throw optionFault('options.slugUnknown', { name, names: COLLECTION_NAMES.join(', ') })
    }
  }
  if (hostMedia !== null && given.media !== undefined) throw optionFault('options.mediaTwice', {})
  const found = COLLECTION_NAMES.map((name): [OwnCollection, string] => {
    if (name === 'media' && hostMedia !== null) return [name, hostMedia]
    const own = given[name]
    if (own !== undefined) return [name, slugIn({ option: `slugs.${name}`, value: own })]
    return [name, word === null ? name : `${word}-${dashed(name)}`]
  })
  const names = new Map<string, OwnCollection>()
  for (const [name, slug] of found) {
    const other = names.get(slug)
    if (other) throw optionFault('options.slugTwice', { one: other, other: name, slug })
    names.set(slug, name)
  }
  return {
    slugs: Object.fromEntries(found) as Slugs['slugs'],
    tablePrefix: word === null ? '' : `${tableOfSlug(word)}_`,
  }
}

/** What they are called unless somebody says otherwise. */
export const DEFAULT_SLUGS: Slugs = readSlugs({ slugs: undefined, hostMedia: null })

/** What an option of another kind than the types say is taken for. */
function partsOf(slugs: unknown): { prefix?: unknown } & Partial<Record<OwnCollection, unknown>> {
  if (slugs === undefined) return {}
  if (typeof slugs === 'object' && slugs !== null && !Array.isArray(slugs)) return slugs
  throw optionFault('options.slugs', {})
}

/** A dash at its end may be left out. */
function prefixOf(value: unknown): string {
  return slugIn({
    option: 'slugs.prefix',
    value: requiredText({ option: 'slugs.prefix', value }).replace(/[-_]$/, ''),
  })
}

function slugIn(given: { option: string; value: unknown }): string {
  const slug = requiredText(given)
  const { option } = given
  if (!SHAPE.test(slug)) throw optionFault('options.slugShape', { option, value: slug })
  if (RESERVED.has(slug) || slug.startsWith('payload')) {
    throw optionFault('options.slugReserved', { option, value: slug })
  }
  return slug
}

/** The slug of a collection of the host's for the site's pictures; null where it is ours. */
export const readHostMedia = (value: unknown): string | null =>
  optionalText({ option: 'hostMedia', value }) ?? null

/** `entryFiles` as a slug is commonly written. */
const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
