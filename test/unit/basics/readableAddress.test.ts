import { isReadableAddress } from '#src/domain/basics/readableAddress.ts'
import { isStorable } from '#src/domain/basics/storable.ts'

describe('an address', () => {
  it.each(['/', '/api/entries?where=%', '/api/media/file/%E8%B4%A8.png', 'http://x/a%20b?q=%ZZ'])(
    'should be readable: %s',
    (address) => expect(isReadableAddress(address)).toBe(true),
  )
  it.each([
    '/%E0%A4%A',
    '/%ZZ',
    '/%',
    '/%ed%a0%80',
    '/a%00b',
    '/x?a=%00',
    '/x?%00=1',
    '/x?a?b=%00',
  ])('should be no address at all: %s', (address) => expect(isReadableAddress(address)).toBe(false))
})

describe('what a database can take', () => {
  it('should hold no NUL and no half of a character, in names neither', () => {
    expect(isStorable({ a: ['质', { b: '𠮷' }, 7, null, true] })).toBe(true)
    for (const text of ['\0', 'a\0b', '\ud800', '\udc00x']) {
      expect(isStorable(text)).toBe(false)
      expect(isStorable({ a: [{ b: text }] })).toBe(false)
      expect(isStorable({ [text]: 1 })).toBe(false)
    }
  })

  it('should not be nested deeper than anybody writes', () => {
    const nested = (depth: number): unknown =>
      JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(isStorable(nested(100))).toBe(true)
    expect(isStorable(nested(100_000))).toBe(false)
  })
})
