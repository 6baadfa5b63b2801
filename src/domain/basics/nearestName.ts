/**
 * The name that somebody most likely meant; null where none is near: a third of its letters may be wrong, and one of a short
 * name. Two letters that changed places are one mistake.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, away: editsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, name.length / 3))
    .sort((one, other) => one.away - other.away)
  return near[0]?.name ?? null
}

/** How many letters have to be put in, taken out, exchanged or swapped with the next to make one word of the other. */
function editsBetween(one: string, other: string): number {
  let earlier: number[] = []
  let row = [...other, ''].map((_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [index, each] of [...other].entries()) {
      const exchanged = (row[index] ?? 0) + (letter === each ? 0 : 1)
      const isSwapped = index > 0 && letter === other[index - 1] && one[above - 1] === each
      next.push(
        Math.min(
          exchanged,
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
          isSwapped ? (earlier[index - 1] ?? 0) + 1 : exchanged,
        ),
      )
    }
    earlier = row
    row = next
  }
  return row.at(-1) ?? 0
}
