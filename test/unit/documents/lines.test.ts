import fc from 'fast-check'

import { balanceLines } from '#src/documents/balanceLines.ts'
import { breakLongRuns } from '#src/documents/breakLongRuns.ts'
import { emInMillimetres, estimateWidth } from '#src/documents/estimateWidth.ts'

const em = (count: number) => ({ millimetres: count * emInMillimetres(10.5) + 0.01 })
const MARK = '\u200b'

describe('breakLongRuns', () => {
  it('should leave text alone that breaks by itself', () => {
    for (const text of ['质量故事'.repeat(30), 'Quality story '.repeat(20), 'Biopharmaceuticals']) {
      expect(breakLongRuns(text, em(10))).toBe(text)
    }
  })

  it.each([
    'W'.repeat(20),
    'https://example.org/a?b=c&d',
    '！'.repeat(12),
    '…'.repeat(12),
    'я'.repeat(12),
  ])('should let %s break at every sign', (run) => {
    expect(breakLongRuns(`甲${run}乙 丙`, em(10))).toBe(`甲${[...run].join(MARK)}乙 丙`)
  })

  it('should never part a letter from its mark', () => {
    const letter = 'x\u0301'
    expect(breakLongRuns(letter.repeat(30), em(10)).split(MARK)).toEqual(Array(30).fill(letter))
  })

  it('should add nothing but places to break', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          const plain = text.replaceAll(MARK, '')
          expect(breakLongRuns(plain, em(width)).replaceAll(MARK, '')).toBe(plain)
        },
      ),
    )
  })
})

describe('balanceLines', () => {
  it('should break a Chinese name between words into even lines', () => {
    expect(balanceLines('质量品牌故事演讲', em(5))).toBe('质量品牌\n故事演讲')
    expect(balanceLines('示例精密制造有限公司', em(9))).toBe('示例精密\n制造有限公司')
  })

  it('should leave alone what fits, and names with Latin letters', () => {
    expect(balanceLines('质量品牌故事演讲', em(8))).toBe('质量品牌故事演讲')
    expect(balanceLines('示例 International 有限公司', em(8))).toBe('示例 International 有限公司')
  })

  it('should begin no line with closing and end none with opening punctuation', () => {
    const lines = balanceLines('《一张车票背后的工序》——记“示例”线路的准点故事', em(10)).split('\n')

    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^[^》”—].*[^《“—]$/)
  })

  it('should keep every character, use no line more than needed, and none wider than the cell', () => {
    const name = fc.stringMatching(/^[质量品牌故事大赛示例公司的在《》，0-9]{1,60}$/u)
    fc.assert(
      fc.property(name, fc.integer({ min: 4, max: 14 }), (text, width) => {
        const lines = balanceLines(text, em(width)).split('\n')
        expect(lines.join('')).toBe(text)
        if (lines.length === 1) return
        expect(lines.length).toBe(Math.ceil(estimateWidth(text) / (width + 0.003)))
        for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
})
