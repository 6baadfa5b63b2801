/**
 * Whether an address can be read: its path is UTF-8 behind its percent signs, and no NUL stands in it, which no database
 * takes. In what follows the `?`, a broken percent sign is a sign like any other.
 */
export function isReadableAddress(address: string): boolean {
  const [path = '', ...query] = address.split('?')
  if (query.join('?').includes('%00')) return false
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
