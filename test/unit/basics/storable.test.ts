import fc from 'fast-check'

import { storable } from '#src/domain/basics/storable.ts'

describe('storable', () => {
  it('should take out what no database takes, at any depth', () => {
    expect(storable('a\u0000b')).toBe('ab')
    expect(storable('\ud83d')).toBe('')
    expect(storable({ a: ['\u0000', { b: 'x\udc00' }], n: 1, t: true, z: null })).toEqual({
      a: ['', { b: 'x' }],
      n: 1,
      t: true,
      z: null,
    })
  })

  it('should leave whole characters as they are, and a name __proto__ a name', () => {
    expect(storable('👍𠮷\n字')).toBe('👍𠮷\n字')
    expect(Object.keys(storable(JSON.parse('{"__proto__":"x"}')) as object)).toEqual(['__proto__'])
  })

  it('should change nothing in what is well formed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value)
        if (/\\u0000|\\ud[89a-f]/i.test(text)) return
        expect(storable(value)).toEqual(value)
      }),
    )
  })
})
