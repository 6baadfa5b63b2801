import fc from 'fast-check'
import { countCharacters } from '#src/domain/basics/textLength.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

describe('countCharacters', () => {
  it.each([
    ['', 0],
    [' \n\t\u3000\u200B', 0],
    ['质量故事', 4],
    ['质量，故事。', 6],
    ['质 量\n故事\r\n', 4],
    ['“质量”——故事……', 10],
    ['《质量》（一）', 7],
    ['hello', 1],
    ['hello world', 2],
    ['通过ISO9001:2015认证', 5],
    ['合格率 99.5%', 4],
    ['2024年7月5日', 6],
    ['don’t stop', 2],
    ['质量’故事', 5],
    ['2020–2024', 1],
    ['naïve café', 2],
    ['cafe\u0301', 1],
    ['质量ＡＢ', 4],
    ['👍质量', 3],
    ['👨‍👩‍👧‍👦', 1],
    ['🇨🇳🇨🇳', 2],
    ['👍👍👍', 3],
    ['𠮷野', 2],
    ['한국 사람', 4],
    ['品質はカイゼン', 7],
    ['好,的', 3],
    ['你好,world', 3],
    ['①②', 2],
  ])('should count %j as %i', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  it('should draw the line of 100 to 300 alike for plain Chinese (R65)', () => {
    expect(countCharacters('质'.repeat(99))).toBe(99)
    expect(countCharacters('质\n'.repeat(301))).toBe(301)
  })

  it('should add up over lines, and not depend on spaces around', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(line, line, (one, other) => {
        const sum = countCharacters(one) + countCharacters(other)
        expect(countCharacters(`${one}\n${other}`)).toBe(sum)
        expect(countCharacters(`  ${one} `)).toBe(countCharacters(one))
      }),
    )
  })

  it('should never count more than there are characters', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(countCharacters(text)).toBeLessThanOrEqual([...text].length)
      }),
    )
  })
})
