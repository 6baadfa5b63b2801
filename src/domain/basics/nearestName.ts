/** The name that somebody most likely meant; null where none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, away: editsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(2, name.length / 3))
    .sort((one, other) => one.away - other.away)
  return near[0]?.name ?? null
}

/** How many letters have to be put in, taken out or exchanged to make one word of the other. */
function editsBetween(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [index, each] of [...other].entries()) {
      const exchanged = (row[index] ?? 0) + (letter === each ? 0 : 1)
      next.push(Math.min(exchanged, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
