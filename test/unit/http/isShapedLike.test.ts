import type { FlattenedField } from 'payload'

import { isShapedLike } from '#src/endpoints/http/isShapedLike.ts'

const TEXT = { name: 'label', type: 'text' }
const FIELDS = [
  { name: 'title', type: 'text' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'edition', type: 'number' },
  { name: 'opensAt', type: 'date' },
  { name: 'stage', type: 'select', options: ['draft'] },
  { name: 'limits', type: 'group', flattenedFields: [{ name: 'unit', type: 'number' }] },
  { name: 'slots', type: 'array', flattenedFields: [TEXT] },
  { name: 'fields', type: 'blocks', blocks: [{ slug: 'line', flattenedFields: [TEXT] }] },
  { name: 'rules', type: 'json' },
  { name: 'unit', type: 'relationship', relationTo: 'units' },
  { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true },
  { name: 'owner', type: 'relationship', relationTo: ['staff', 'accounts'] },
] as unknown as FlattenedField[]
const isShaped = (data: Record<string, unknown>) =>
  isShapedLike(data, FIELDS, (value) => value === 'id')

describe('what is to be stored', () => {
  it.each([
    [{}],
    [{ title: '', edition: null, opensAt: '', stage: null, slots: null }],
    [{ title: '质', tags: ['a', 'b'], edition: '7', opensAt: '2024-01-01T00:00:00Z' }],
    [{ limits: { unit: 3 }, slots: [{ label: 'x', id: 'y' }], rules: [{ any: ['thing'] }] }],
    [{ fields: [{ blockType: 'line', label: 'x' }] }],
    // As the panel sends lists without rows.
    [{ slots: 0, fields: 0 }],
    [{ unit: 'id', units: ['id', 'id'], owner: { relationTo: 'staff', value: 'id' } }],
    [{ unit: '', units: [] }],
    [{ stranger: { is: ['dropped'] } }],
  ])('should have the shape of its fields: %j', (data) => expect(isShaped(data)).toBe(true))

  it.each([
    [{ title: 7 }],
    [{ title: ['a'] }],
    [{ tags: [{}] }],
    [{ edition: 'x' }],
    [{ edition: '1e999' }],
    [{ opensAt: 'yesterday' }],
    [{ opensAt: {} }],
    [{ stage: ['draft'] }],
    [{ limits: 'x' }],
    [{ limits: { unit: {} } }],
    [{ slots: 'x' }],
    [{ slots: '' }],
    [{ unit: '<b>' }],
    [{ unit: { id: 'id' } }],
    [{ units: ['x'] }],
    [{ owner: 'id' }],
    [{ owner: { relationTo: 'units', value: 'id' } }],
    [{ slots: { 0: {} } }],
    [{ slots: ['x'] }],
    [{ slots: [{ label: 1 }] }],
    [{ fields: [{ label: 'x' }] }],
    [{ fields: [{ blockType: 'none' }] }],
    // Payload makes a value within a value of it.
    [{ 'slots.label': 'x' }],
    [{ limits: { 'unit.x': 'y' } }],
    // One where there may be several would be taken letter by letter.
    [{ tags: 'a' }],
    [{ tags: '' }],
  ])('should be refused with another: %j', (data) => {
    expect(isShaped(data as Record<string, unknown>)).toBe(false)
  })
})
