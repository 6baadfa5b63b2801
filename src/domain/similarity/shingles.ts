import { normalise } from './normalise.ts'

/**
 * Every run of `size` signs of a text, once each: 2 for titles and summaries, so that turned words still meet; longer for
 * long texts, where two signs meet everywhere. A text shorter than that is one run by itself; an empty one has none.
 */
export function shinglesOf(text: string, size: number): Set<string> {
  const { signs } = normalise(text)
  if (signs.length === 0) return new Set()
  if (signs.length < size) return new Set([signs.join('')])
  const whole = signs.join('')
  // Cutting one string is many times quicker than joining pieces, where every sign has one unit, as nearly always.
  const isSimple = whole.length === signs.length
  const found = new Set<string>()
  for (let at = 0; at + size <= signs.length; at += 1) {
    const end = at + size
    found.add(isSimple ? whole.slice(at, end) : signs.slice(at, end).join(''))
  }
  return found
}

/** How many runs two texts share, of all that either has (Jaccard): 0–1; 0 where one is empty. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = sharedOf(left, right)
  const all = left.size + right.size - shared
  return shared === 0 ? 0 : shared / all
}

/** How much of the smaller one the larger one holds: 0–1; 0 where one is empty. A chapter taken over counts in full. */
export function containment(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = sharedOf(left, right)
  return shared === 0 ? 0 : shared / Math.min(left.size, right.size)
}

function sharedOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  let shared = 0
  for (const each of few) if (many.has(each)) shared += 1
  return shared
}
