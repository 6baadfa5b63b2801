import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import { labels } from '../../translations/labels.ts'

/** A text of what was sent by its name; '' for whatever is no text, cut far above any bound that is checked. */
export function textOf(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field]
  return typeof value === 'string' ? value.slice(0, FAR_TOO_LONG) : ''
}

/** In UTF-16 code units; twice what any text here may have, if each character were a rare one, and more. */
const FAR_TOO_LONG = 4000

/** An empty field that must not be, by its name on the page. */
export const missing = (field: string): Refusal => named(field, refuse('fieldRequired'))

/** A refusal that names the field it is about. */
export function named(field: string, { code, params }: Refusal): Refusal {
  return refuse(code, { ...params, ...labels(`portal.account.${field}`) })
}

/** A name that must be there, in at most `max` characters. Refuses fieldRequired, fieldTooLong. */
export function checkText(field: string, text: string, max: number): Refusal | null {
  // A name of which only signs are left would be nobody's.
  if (unitNameKey(text) === '') return missing(field)
  const count = countCodePoints(text)
  return count > max ? named(field, refuse('fieldTooLong', { max, count })) : null
}
