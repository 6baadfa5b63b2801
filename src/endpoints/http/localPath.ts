import { withoutBase } from '../../domain/basics/addresses.ts'

/**
 * An address on this site to go on to, as a form or a link sent it, or null. Anything that a browser could read as another
 * site (`//host`, `/\host`, a scheme, a control character, a path beside the site's own) is none.
 */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null
  if (!LOCAL.test(value)) return null
  // A browser resolves `..` before it asks, and what is left may begin like another host: `/..//host`.
  const { pathname } = new URL(value, 'http://localhost')
  return pathname.startsWith('//') || withoutBase(pathname) === null ? null : value
}

const MAX_LENGTH = 2000
const LOCAL = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u
