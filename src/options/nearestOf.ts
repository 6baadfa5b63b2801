/** The word that is nearest to one that was mistyped, by the fewest letters put in, left out or changed. */
export function nearestOf(typed: string, words: readonly string[]): string {
  let nearest = { word: '', distance: Number.POSITIVE_INFINITY }
  for (const word of words) {
    const distance = distanceBetween(typed.toLowerCase(), word.toLowerCase())
    if (distance < nearest.distance) nearest = { word, distance }
  }
  return nearest.word
}

/** Levenshtein's distance. */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (const [index, other] of [...to].entries()) {
      const left = (next[index] ?? 0) + 1
      const above = (row[index + 1] ?? 0) + 1
      const across = (row[index] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(left, above, across))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
