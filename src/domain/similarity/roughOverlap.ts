import { normalise } from './normalise.ts'

/**
 * Tells quickly, for many texts after each other, which may be as alike with one as `threshold` asks (Jaccard of pairs of
 * signs): none that is, is left out, as a text that shares too few of its pairs cannot reach it, whatever else it holds.
 */
export function roughOverlap(own: string, threshold: number): (other: string) => boolean {
  const pairs = new Map(pairsOf(own).map((pair) => [pair, -1]))
  const asked = Math.max(1, threshold * pairs.size)
  let turn = 0
  return (other) => {
    turn += 1
    let shared = 0
    for (const pair of pairsOf(other)) {
      const seen = pairs.get(pair)
      if (seen === undefined || seen === turn) continue
      pairs.set(pair, turn)
      shared += 1
    }
    return shared >= asked
  }
}

/** Each two signs in a row as one number; of a single sign that sign alone. */
function pairsOf(text: string): number[] {
  const { signs } = normalise(text)
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0)
  if (codes.length === 1) return codes
  return codes.slice(1).map((code, at) => (codes[at] ?? 0) * SIGNS + code)
}

const SIGNS = 0x110000
