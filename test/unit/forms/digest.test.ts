import fc from 'fast-check'
import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { definitionText } from '#src/domain/forms/digest.ts'
import { sampleForm } from '../../helpers/sampleForm.ts'

describe('canonicalJson', () => {
  it('should not depend on the order of members, and lose nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('should sort by code unit and leave undefined members out', () => {
    expect(canonicalJson({ b: [1, undefined], a: undefined, Z: { 乙: 1, 甲: 2 } })).toBe(
      '{"Z":{"乙":1,"甲":2},"b":[1,null]}',
    )
  })

  it.each([[1n], [Number.NaN], [new Date(0)], [new Map()], [undefined], [() => 1]])(
    'should throw for %p, which JSON cannot hold',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})

describe('definitionText', () => {
  it('should tell two forms apart by a single word', () => {
    expect(definitionText({ ...sampleForm })).toBe(definitionText(sampleForm))
    expect(definitionText({ ...sampleForm, title: '另一张表' })).not.toBe(
      definitionText(sampleForm),
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
