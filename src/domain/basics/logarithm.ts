const FRACTION_BITS = 32n
const MANTISSA_BITS = 64n

/**
 * The binary logarithm of a positive integer in units of 2^-32, by integer arithmetic alone. The method is the definition,
 * so every machine gets the same digits:
 * 1. the integer part is the bit length of `n` minus one; the mantissa is `n` shifted to 1 ≤ m < 2, kept to 64 binary places, the rest cut;
 * 2. thirty-two times: square the mantissa, cut to 64 places; where it reaches 2, note a 1 and halve it, else note a 0.
 * Never above the true logarithm, below it by less than 2^-31, and never smaller for a greater `n` (cutting and squaring keep order).
 */
export function binaryLogarithm(n: bigint): bigint {
  if (n < 1n) throw new RangeError('A logarithm needs a positive integer.')
  const whole = BigInt(n.toString(2).length - 1)
  const two = 2n << MANTISSA_BITS
  let mantissa = (n << MANTISSA_BITS) >> whole
  let result = whole
  for (let bit = 0n; bit < FRACTION_BITS; bit += 1n) {
    mantissa = (mantissa * mantissa) >> MANTISSA_BITS
    const reachesTwo = mantissa >= two
    result = (result << 1n) | (reachesTwo ? 1n : 0n)
    if (reachesTwo) mantissa >>= 1n
  }
  return result
}
