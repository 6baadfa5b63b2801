import { normalise } from './normalise.ts'
import type { ComparableText } from './normalise.ts'

/** A stretch of an original text, in UTF-16 units; `end` is where it stops. */
export type Stretch = { start: number; end: number }
/** What two texts have word for word in common, but for punctuation, and where it stands in each. */
export type CommonPassage = { left: Stretch; right: Stretch; signs: number }

/**
 * The longest stretches that two texts share, from the beginning of the left one on; none overlaps another there.
 *
 * @param least how many signs in a row make a passage.
 */
export function commonPassages({
  left,
  right,
  least,
}: {
  left: string
  right: string
  least: number
}): CommonPassage[] {
  const [from, to] = [normalise(left), normalise(right)]
  const places = placesOf(to.signs, least)
  const found: CommonPassage[] = []
  for (let at = 0; at + least <= from.signs.length;) {
    const best = longestAt({ from: from.signs, to: to.signs, at, places, least })
    if (!best) {
      at += 1
      continue
    }
    found.push({
      left: stretchOf(from, at, best.signs),
      right: stretchOf(to, best.at, best.signs),
      signs: best.signs,
    })
    at += best.signs
  }
  return found
}

/** Beyond so many places of one run, which only a text that repeats itself has, the first ones stand for all. */
const MOST_PLACES = 16

function placesOf(signs: string[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + size <= signs.length; at += 1) {
    const run = signs.slice(at, at + size).join('')
    const known = places.get(run)
    if (!known) places.set(run, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

function longestAt({
  from,
  to,
  at,
  places,
  least,
}: {
  from: string[]
  to: string[]
  at: number
  places: Map<string, number[]>
  least: number
}): { at: number; signs: number } | null {
  let best: { at: number; signs: number } | null = null
  for (const place of places.get(from.slice(at, at + least).join('')) ?? []) {
    let signs = least
    while (at + signs < from.length && from[at + signs] === to[place + signs]) signs += 1
    if (!best || signs > best.signs) best = { at: place, signs }
  }
  return best
}

const stretchOf = ({ starts, ends }: ComparableText, at: number, signs: number): Stretch => ({
  start: starts[at] ?? 0,
  end: ends[at + signs - 1] ?? 0,
})
