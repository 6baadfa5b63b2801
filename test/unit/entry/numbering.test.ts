import fc from 'fast-check'
import {
  formatNumber,
  lastFourDigits,
  matchesNumber,
  parseNumber,
} from '#src/domain/entry/numbering.ts'
import type { ContestNumber } from '#src/domain/entry/numbering.ts'

const first: ContestNumber = { kind: 'entry', year: 2024, code: 'W', sequence: 1 }

const anyNumber: fc.Arbitrary<ContestNumber> = fc.record({
  kind: fc.constantFrom('entry', 'acceptance'),
  year: fc.integer({ min: 1990, max: 2200 }),
  code: fc.stringMatching(/^[A-Z][A-Z0-9]{0,3}$/),
  sequence: fc.integer({ min: 1, max: 2_000_000 }),
})

describe('numbers of entries', () => {
  it('should look as printed, and grow beyond four digits', () => {
    expect(formatNumber(first)).toBe('2024-W-0001')
    expect(formatNumber({ ...first, kind: 'acceptance' })).toBe('2024-W-A0001')
    expect(formatNumber({ ...first, sequence: 12345 })).toBe('2024-W-12345')
  })

  it('should be read back as they were made, each having one spelling', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (one, other) => {
        expect(parseNumber(formatNumber(one))).toEqual(one)
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(formatNumber(one) === formatNumber(other)).toBe(same)
      }),
    )
  })

  it('should be read as people type them', () => {
    for (const text of [
      ' 2024-w-0001 ',
      '２０２４－Ｗ－０００１',
      '2024–W–0001',
      '2024 - W - 0001',
    ]) {
      expect(parseNumber(text)).toEqual(first)
    }
  })

  it.each([
    '',
    '2024-W-001',
    '2024-W-00001',
    '2024-W-0000',
    '24-W-0001',
    '2024--0001',
    'W-0001',
    '2024-W-B0001',
  ])('should not read %j as a number', (text) => expect(parseNumber(text)).toBeNull())

  it('should be found by the last four digits, the whole, or its end', () => {
    const number = '2024-W-A12345'
    expect(lastFourDigits(number)).toBe('2345')
    for (const query of ['2345', '２３４５', ' 2024-w-a12345', 'A12345', '12345']) {
      expect(matchesNumber({ number, query })).toBe(true)
    }
    for (const query of ['', ' ', '1234', '0001', '2024-W-12345', '2024']) {
      expect(matchesNumber({ number, query })).toBe(false)
    }
  })
})
