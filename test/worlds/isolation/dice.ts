/** Draws that follow from a number, so that a failed run can be had again. */
export type Dice = {
  /** Some of a list, in any order; all of it where it is not longer. */
  draw: <T>(list: readonly T[], count: number) => T[]
}

/** @param patience how many times as much is drawn as was asked for */
export function diceFrom(seed: number, patience = 1): Dice {
  let state = seed >>> 0
  // A small generator (mulberry32); nothing here is secret.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    draw: (list, count) => {
      const left = [...list]
      const drawn: typeof left = []
      while (left.length > 0 && drawn.length < count * patience) {
        drawn.push(...left.splice(Math.floor(next() * left.length), 1))
      }
      return drawn
    },
  }
}
