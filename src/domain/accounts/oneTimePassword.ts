/** No signs that look alike in print or are misheard: neither 0 O o nor 1 l I i. */
const SMALL = 'abcdefghjkmnpqrstuvwxyz'
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'
const ALL = SMALL + CAPITALS + DIGITS
const LENGTH = 12

/**
 * A password for one sign-in, of twelve signs in groups of four and of three kinds: some 68 bits.
 *
 * @param random gives a whole number from 0 to below its argument; the caller's source must be unpredictable.
 */
export function oneTimePassword(random: (below: number) => number): string {
  const pick = (signs: string): string => signs.charAt(random(signs.length))
  const signs = [pick(SMALL), pick(CAPITALS), pick(DIGITS)]
  while (signs.length < LENGTH) signs.push(pick(ALL))
  for (let at = signs.length - 1; at > 0; at -= 1) {
    const other = random(at + 1)
    const [a = '', b = ''] = [signs[at], signs[other]]
    signs[at] = b
    signs[other] = a
  }
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-')
}
