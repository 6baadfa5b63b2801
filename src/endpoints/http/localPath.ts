/**
 * An address on this site to go on to, as a form or a link sent it, or null. Anything that a browser could read as another
 * site (`//host`, `/\host`, a scheme, a control character) is none.
 */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null
  return LOCAL.test(value) ? value : null
}

const MAX_LENGTH = 2000
const LOCAL = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u
