import fc from 'fast-check'
import {
  add,
  compare,
  div,
  fraction,
  fromInteger,
  mul,
  parse,
  round,
  serialise,
  sub,
} from '#src/domain/basics/rational.ts'

const fractions = fc
  .tuple(fc.bigInt({ min: -5000n, max: 5000n }), fc.bigInt({ min: 1n, max: 500n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

describe('rational', () => {
  it('should keep lowest terms with a positive denominator', () => {
    expect(serialise(fraction(6n, -4n))).toBe('-3/2')
    expect(serialise(fraction(0n, -7n))).toBe('0/1')
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  it('should refuse a float and a text that is no fraction', () => {
    expect(() => fromInteger(0.1)).toThrow(RangeError)
    for (const text of ['1', '1/', '1.5/2', '1/-2', ' 1/2', '']) {
      expect(() => parse(text)).toThrow(SyntaxError)
    }
    expect(() => parse('1/0')).toThrow(RangeError)
  })

  it('should give back what was added, multiplied or written', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(sub(add(a, b), b)).toEqual(a)
        expect(parse(serialise(a))).toEqual(a)
        if (b.numerator !== 0n) expect(div(mul(a, b), b)).toEqual(a)
        expect(Math.sign(Number(sub(a, b).numerator))).toBe(compare(a, b))
      }),
    )
  })

  it.each([
    ['177/2', 0, '89', '88', '88'],
    ['179/2', 0, '90', '90', '89'],
    ['1/8', 2, '0.13', '0.12', '0.12'],
    ['3/8', 2, '0.38', '0.38', '0.37'],
    ['2/3', 2, '0.67', '0.67', '0.66'],
    ['1/200', 2, '0.01', '0.00', '0.00'],
    ['88/1', 2, '88.00', '88.00', '88.00'],
    ['-1/8', 2, '-0.13', '-0.12', '-0.12'],
    ['-1/1000', 2, '0.00', '0.00', '0.00'],
  ])('should round %s to %i places', (text, decimals, halfUp, halfEven, down) => {
    const value = parse(text)
    expect(round(value, decimals, 'halfUp')).toBe(halfUp)
    expect(round(value, decimals, 'halfEven')).toBe(halfEven)
    expect(round(value, decimals, 'down')).toBe(down)
  })

  it('should round by at most half a unit, and never against the order', () => {
    fc.assert(
      fc.property(fractions, fractions, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        for (const mode of ['halfUp', 'halfEven'] as const) {
          const [roundedA, roundedB] = [a, b].map((each) => decimal(round(each, decimals, mode)))
          if (!roundedA || !roundedB) throw new Error('two fractions')
          const error = sub(roundedA, a)
          const unit = fraction(1n, 2n * 10n ** BigInt(decimals))
          expect(compare(error, unit)).toBeLessThanOrEqual(0)
          expect(compare(sub(fromInteger(0), unit), error)).toBeLessThanOrEqual(0)
          if (compare(a, b) < 0) expect(compare(roundedA, roundedB)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

/** Reads a decimal text exactly. */
function decimal(text: string) {
  const [whole = '', places = ''] = text.split('.')
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length))
}
