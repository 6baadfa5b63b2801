import type { FlattenedField } from 'payload'

import { isReadableQuery } from '#src/endpoints/http/readableQuery.ts'

const FIELDS = [
  { name: 'title', type: 'text' },
  { name: 'edition', type: 'number' },
  { name: 'published', type: 'checkbox' },
  { name: 'opensAt', type: 'date' },
  { name: 'stage', type: 'select', options: ['draft', { value: 'submitted', label: 'x' }] },
  { name: 'unit', type: 'relationship', relationTo: 'units' },
  { name: 'owner', type: 'relationship', relationTo: ['staff', 'accounts'] },
  { name: 'fields', type: 'blocks', blocks: [{ slug: 'line', flattenedFields: [] }] },
  { name: 'limits', type: 'group', flattenedFields: [{ name: 'most', type: 'number' }] },
] as unknown as FlattenedField[]
const isReadable = (query: Record<string, unknown>) => isReadableQuery(query, FIELDS)

describe('what is asked of a collection', () => {
  it.each([
    [{}],
    [{ page: '2', limit: '0', depth: '1', draft: 'true', locale: 'zh', pagination: 'false' }],
    [{ sort: '-title,edition' }],
    [{ sort: ['title', '-limits.most'] }],
    [{ where: { title: { like: '质量' }, edition: { equals: '2024' } } }],
    [{ where: '{"title":{"equals":"x"}}' }],
    [{ where: { or: [{ title: { exists: 'true' } }, { and: [{ unit: { equals: 'null' } }] }] } }],
    [{ where: { id: { in: 'a,b' }, stage: { in: ['draft', 'submitted'] } } }],
    [
      {
        where: { opensAt: { greater_than: '2024-01-01T00:00:00Z' }, published: { equals: 'true' } },
      },
    ],
    [{ where: { owner: { equals: { relationTo: 'staff', value: 'x' } } } }],
    [{ where: { 'owner.value': { equals: 'x' }, 'owner.relationTo': { in: 'staff,accounts' } } }],
    [{ where: { 'limits.most': { less_than: '3' }, limits__most: { equals: '3' } } }],
    [{ where: { unit: { contains: { name: { equals: 'x' } } } } }],
    [{ select: { title: 'true', limits: { most: 'true' } }, populate: { units: { name: '1' } } }],
    [{ joins: 'false' }],
    [{ joins: { entries: { limit: '3', sort: 'title' } } }],
  ])('should be readable: %j', (query) => {
    expect(isReadable(query)).toBe(true)
  })

  it.each([
    [{ page: '-1' }],
    [{ page: '1.5' }],
    [{ page: ['1', '2'] }],
    [{ limit: '1e309' }],
    [{ limit: 'Infinity' }],
    [{ limit: '99999999999999999999' }],
    [{ depth: 'x' }],
    [{ draft: { a: 'true' } }],
    [{ locale: ['zh'] }],
    [{ sort: { title: '1' } }],
    [{ sort: 'title;drop' }],
    [{ where: 'abc' }],
    [{ where: '[]' }],
    [{ where: ['title'] }],
    [{ where: { title: 'x' } }],
    [{ where: { title: { nonsense: 'x' } } }],
    [{ where: { title: { equals: { deeper: 'x' } } } }],
    [{ where: { title: { equals: ['x', 'y'] } } }],
    [{ where: { title: { near: '1,2' } } }],
    [{ where: { limits: { equals: 'x' } } }],
    [{ where: { owner: { like: 'x' } } }],
    [{ where: { 'owner.value': { in: '1,2' } } }],
    [{ where: { 'owner.value': { not_in: ['1', '2'] } } }],
    [{ where: { 'owner.value': { like: '1' } } }],
    [{ where: { 'fields.blockType': { equals: 'x' } } }],
    [{ where: { fields__blockType: { exists: 'true' } } }],
    [{ where: { or: 'x' } }],
    [{ where: { and: { title: { equals: 'x' } } } }],
    [{ where: { 'ti"tle': { equals: 'x' } } }],
    [{ where: { edition: { equals: 'x' } } }],
    [{ where: { edition: { greater_than: '1e309' } } }],
    [{ where: { edition: { in: '1,x' } } }],
    [{ where: { 'limits.most': { equals: 'x' } } }],
    [{ where: { published: { equals: 'perhaps' } } }],
    [{ where: { opensAt: { less_than: 'yesterday' } } }],
    [{ where: { opensAt: { like: '2024' } } }],
    [{ where: { stage: { equals: 'lost' } } }],
    [{ where: { stage: { like: 'dra' } } }],
    [{ where: { owner: { equals: { relationTo: 'nothing', value: 'x' } } } }],
    [{ where: { unit: { greater_than: 'x' } } }],
    [{ select: 'title' }],
    [{ select: { title: 'x y' } }],
    [{ populate: { units: { name: ['1'] } } }],
    [{ joins: 'true' }],
    [{ joins: { entries: 'x' } }],
    [{ data: '{' }],
  ])('should be refused: %j', (query) => {
    expect(isReadable(query as Record<string, unknown>)).toBe(false)
  })
})
