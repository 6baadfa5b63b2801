import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { FormSection } from '../types/index.ts'
import { otherName } from './formContext.ts'
import { groundName, groundReasonName } from './formKeys.ts'

/** Far more than any annex asks for, far less than a disk. */
const MAX_CHARACTERS = 100_000

/**
 * What has been typed into a section so far: texts by the names of its fields, true or false, long or short. Only what
 * could never become an answer is refused: fieldUnknown, invalid (not text, or too much of it).
 */
export function checkCopyInput({
  section,
  input,
}: {
  section: FormSection
  input: unknown
}): Outcome<Record<string, string | string[]>> {
  const known = new Set(
    section.fields.flatMap(({ name, type }) => [
      name,
      otherName(name),
      ...(type === 'recommender' ? [groundName(name), groundReasonName(name)] : []),
    ]),
  )
  return checkCopyTexts({ isKnown: (name) => known.has(name), input })
}

/** The same for texts of any form, by whether a name is one of its fields. */
export function checkCopyTexts({
  isKnown,
  input,
}: {
  isKnown: (name: string) => boolean
  input: unknown
}): Outcome<Record<string, string | string[]>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse('invalid')
  const typed = Object.entries(input)
  const stranger = typed.find(([name]) => !isKnown(name))
  if (stranger) return refuse('fieldUnknown', { name: stranger[0].slice(0, 64) })
  const texts = typed.flatMap(([, value]) => value)
  if (!texts.every((text) => typeof text === 'string')) return refuse('invalid')
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  if (characters > MAX_CHARACTERS || texts.length > MAX_TEXTS) return refuse('invalid')
  return ok(Object.fromEntries(typed) as Record<string, string | string[]>)
}

const MAX_TEXTS = 2000
