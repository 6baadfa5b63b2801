import type { FormField, TextField } from '../types/index.ts'
import { isTitle } from './titleField.ts'

/** No single text is longer, whatever a form says (UTF-16 code units). */
export const TEXT_CAP = 20_000

/** What a person's name may have, of whatever role, in 字. */
export const NAME_MAX = 60
/** What a unit's full name may have, in 字. */
export const UNIT_NAME_MAX = 200

/** Longest free text beside an option, in characters: it is one line in lists, exports and on the printed form. */
export const OTHER_TEXT_CAP = 200
/** What a reason or a remark of several lines may have, in characters. */
export const LINES_MAX = 2000
/** What somebody may write to a unit they ask to join, in characters. */
export const JOIN_NOTE_MAX = 500

/** In 字, where a form says nothing of it. */
const TITLE_MAX = 100
/** Of a line that says nothing else of itself. */
export const LINE_MAX = 200
const AREA_MAX = 5000

/**
 * How many 字 a field of words takes: what the form says, else what such a field has room for, in lists, on paper and in the
 * names of files. It is never below what the form asks for at least.
 */
export function mostCharacters(field: TextField): number {
  const { type, minCharacters = 0, maxCharacters } = field
  if (maxCharacters !== undefined) return maxCharacters
  const usual = type === 'textarea' ? AREA_MAX : isTitle(field) ? TITLE_MAX : LINE_MAX
  return Math.max(usual, 2 * minCharacters)
}

/**
 * The longest answer of a field in UTF-16 code units. A word of Western letters is one 字, however long it is, so that a
 * limit in 字 alone is none.
 */
export function mostUnits(field: FormField): number {
  if (field.type !== 'text' && field.type !== 'textarea') return SHAPED_MAX
  return Math.min(TEXT_CAP, Math.max(1000, 12 * mostCharacters(field)))
}

/** Addresses, numbers and codes: none of them is longer (RFC 5321). */
const SHAPED_MAX = 254
