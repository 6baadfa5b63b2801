import fc from 'fast-check'

import { cleanText } from '#src/domain/basics/cleanText.ts'
import { graphemesOf } from '#src/domain/basics/graphemes.ts'
import { countCharacters } from '#src/domain/basics/textLength.ts'

const whole = (text: string): string[] =>
  Array.from(
    new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  )

describe('the characters of a text', () => {
  it('should be those of the text as a whole, however long it is', () => {
    const words = fc.array(
      fc.constantFrom('质', 'w', ' ', 'é', '👨‍👩‍👧', '🇨🇳', '𠮷', '１', '。', '\n', 'Š'),
      { minLength: 500, maxLength: 900 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        expect(graphemesOf(text)).toEqual(whole(text))
      }),
    )
  })

  it('should be all there where no place to cut is good', () => {
    const text = '𠮷'.repeat(2000)
    expect(graphemesOf(text).join('')).toBe(text)
    expect(countCharacters('w'.repeat(20_000))).toBe(1)
    expect(countCharacters('质'.repeat(20_000))).toBe(20_000)
  })

  it('should have as many marks as a script may have, and be the same when cleaned twice', () => {
    const flood = cleanText(`e${'\u0323\u0301'.repeat(5000)}`)
    expect(flood.length).toBeLessThan(40)
    expect(cleanText(flood)).toBe(flood)
    expect(cleanText('e\u0301')).toBe('é')
    expect(cleanText(`a${'\u200c\u200d'.repeat(1000)}b`).length).toBeLessThan(40)
  })
})
