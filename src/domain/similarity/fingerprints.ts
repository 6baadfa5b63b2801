import { shinglesOf } from './shingles.ts'

/** Length of a run of signs in long texts; so many alike in a row are seldom chance. */
export const LONG_SHINGLE = 8

/** One run of so many stands for the others. */
const KEEP_ONE_OF = 8
const MOST = 5000

/**
 * The runs of a long text by which others that share some are found in an index: the same ones are kept of equal passages in
 * whatever text, because what a run is decides, not where it stands. Short strings, sorted.
 */
export function fingerprintsOf(text: string): string[] {
  const kept = new Set<string>()
  for (const shingle of shinglesOf(text, LONG_SHINGLE)) {
    const hash = hashOf(shingle)
    if (hash % KEEP_ONE_OF === 0) kept.add(hash.toString(36))
  }
  return [...kept].sort().slice(0, MOST)
}

/** FNV-1a, 32 bits, stirred at the end, as its low bits alone hang on the low bits of the text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
