import type { FileKind } from '../types/index.ts'

/** How many first bytes `kindsByHead` wants to see. */
export const HEAD_BYTES = 16

/**
 * The kinds a file can be by its first bytes, [] where it is none that a slot can ask for: enough to say no before the
 * whole is sent, never enough to say yes. More than one where the first bytes leave it open.
 */
export function kindsByHead(head: Uint8Array): FileKind[] {
  const text = String.fromCharCode(...head.slice(0, HEAD_BYTES))
  const found = HEADS.find(([pattern]) => pattern.test(text))
  return found ? [...found[1]] : []
}

const HEADS: readonly (readonly [RegExp, readonly FileKind[]])[] = [
  [/^%PDF/, ['pdf']],
  [/^\xff\xd8\xff/, ['jpg']],
  [/^\x89PNG/, ['png']],
  [/^PK/, ['docx']],
  // An old document, or a new one behind a password.
  // eslint-disable-next-line no-control-regex -- bytes, not text
  [/^\xd0\xcf\x11\xe0/, ['doc', 'docx']],
  [/^RIFF[^]{4}AVI /, ['avi']],
  [/^[^]{4}ftypqt/, ['mov']],
  [/^[^]{4}ftyp/, ['mp4', 'mov']],
  [/^[^]{4}(moov|mdat|wide|free|skip|pnot)/, ['mov', 'mp4']],
  // eslint-disable-next-line no-control-regex -- bytes, not text
  [/^\0\0\x01[\xba\xb3]/, ['mpg']],
]
