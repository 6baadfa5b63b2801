/**
 * The entries of a posted form as input of `validateSection`: a name that occurs once gives a text, one that occurs
 * several times a list. Left out are files, names a framework adds (`$…`) and the page's own controls (`ignore`).
 * The object has no prototype, so that a field called `__proto__` is a name like any other, and is refused as unknown.
 */
export function readInput(
  entries: Iterable<[string, unknown]>,
  ignore: readonly string[] = [],
): Record<string, string | string[]> {
  const input: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || name.startsWith('$') || ignore.includes(name)) continue
    const before = input[name]
    if (before === undefined) input[name] = value
    else if (typeof before === 'string') input[name] = [before, value]
    else before.push(value)
  }
  return input
}
