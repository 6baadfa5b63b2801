import { createHash } from 'node:crypto'

import type { PublicEntry } from '#src/queries/shown/publicEntries.ts'

export const PER_PAGE = 24

/** What the address of the gallery says. */
export type GalleryQuery = { category: string; q: string; page: number; order: string | null }

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the address; what makes no sense there counts as not said. */
export function readQuery(params: SearchParams): GalleryQuery {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100) ?? ''
  }
  const page = Number(one('page'))
  return {
    category: one('category'),
    q: one('q'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    order: /^[0-9a-f]{1,16}$/.test(one('order')) ? one('order') : null,
  }
}

/** The address of a gallery page; what is not set is left out. */
export function galleryPath(
  base: string,
  { category, q, page, order }: Partial<GalleryQuery>,
): string {
  const params = new URLSearchParams()
  if (category) params.set('category', category)
  if (q) params.set('q', q)
  if (page && page > 1) params.set('page', String(page))
  if (order) params.set('order', order)
  return params.size > 0 ? `${base}?${params}` : base
}

/** The entries that match, in their own order, or in a random one that depends on `seed` alone (R120). */
export function filterEntries({
  entries,
  query: { category, q },
  seed,
}: {
  entries: PublicEntry[]
  query: Pick<GalleryQuery, 'category' | 'q'>
  /** Of the visitor; null = by number. */
  seed: string | null
}): PublicEntry[] {
  const words = plain(q).split(' ').filter(Boolean)
  const matching = entries.filter((entry) => {
    const text = plain(`${entry.title} ${entry.applicant} ${entry.number}`)
    return (!category || entry.category === category) && words.every((word) => text.includes(word))
  })
  if (seed === null) return matching
  const keyOf = ({ number }: PublicEntry) =>
    createHash('sha256').update(`${seed} ${number}`).digest('hex')
  return matching
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry)
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
