/**
 * Names inside an archive: readable, unique, and no path out of it. Characters that Windows refuses become spaces.
 *
 * @param taken names given before; the new one is added
 */
export function exportName(
  { folder, title, name }: { folder: string; title: string; name: string },
  taken: Set<string>,
): string {
  const parts = [folder, title, name].map(plain).filter(Boolean)
  const path = parts.join('/')
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? path : numbered(path, copy)
    if (taken.has(tried.toLowerCase())) continue
    taken.add(tried.toLowerCase())
    return tried
  }
}

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\\/:*?"<>|\x00-\x1f]+/g
const MAX = 120

const plain = (text: string): string =>
  Array.from(
    text
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[. ]+|(?<![. ])[. ]+$/g, ''),
  )
    .slice(-MAX)
    .join('')

function numbered(path: string, copy: number): string {
  const dot = path.lastIndexOf('.')
  const isEnding = dot > path.lastIndexOf('/') + 1
  return isEnding ? `${path.slice(0, dot)} (${copy})${path.slice(dot)}` : `${path} (${copy})`
}
