import fc from 'fast-check'
import type { StringConstraints } from 'fast-check'

/**
 * Any text of any characters, dangerous names among them, as of `unit: 'binary'`; but that one makes a table of all the
 * million characters first, in every test file anew.
 */
export const anyText = (constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character })

const SURROGATES = { from: 0xd800, count: 0x800 }
const MOST = 0x10ffff - SURROGATES.count

const character = fc.nat({ max: MOST }).map(
  (number) => String.fromCodePoint(number < SURROGATES.from ? number : number + SURROGATES.count),
  (text) => {
    const point = typeof text === 'string' ? (text.codePointAt(0) ?? -1) : -1
    const isHalf = point >= SURROGATES.from && point < SURROGATES.from + SURROGATES.count
    if (point < 0 || isHalf || text !== String.fromCodePoint(point)) throw new Error('no character')
    return point < SURROGATES.from ? point : point - SURROGATES.count
  },
)
