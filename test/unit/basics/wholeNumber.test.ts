import fc from 'fast-check'

import { wholeNumber, wholeNumbers } from '#src/domain/basics/wholeNumber.ts'

describe('wholeNumber', () => {
  it('should read what people write', () => {
    expect(['7', ' 7 ', '７', '007', '-3', '+3', 12, -0].map(wholeNumber)).toEqual([
      7, 7, 7, 7, -3, 3, 12, 0,
    ])
    expect([undefined, null, '', '  '].map(wholeNumber)).toEqual([null, null, null, null])
  })

  it.each([
    '0x0a',
    '1e3',
    '0b1',
    '0o7',
    '1.5',
    '1,000',
    'Infinity',
    'NaN',
    '7分',
    1.5,
    2 ** 60,
    true,
    [7],
    {},
  ])('should take %p for no number', (value) => {
    expect(wholeNumber(value)).toBeNaN()
  })

  it('should read back every whole number it may hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (number) => {
        expect(wholeNumber(String(number))).toBe(number)
      }),
    )
  })

  it('should leave out of several what was not written', () => {
    expect(wholeNumbers({ a: '1', b: '', c: 'x' })).toEqual({ a: 1, c: Number.NaN })
  })
})
