import type { Field, Payload } from 'payload'

import { joined } from '../../translations/joined.ts'
import type { Locale } from '../../translations/locale.ts'
import { CODES, codeWords } from './codeWords.ts'

/** The words of a field's value, which may be several; empty where nothing is stored. */
export async function codesIn({
  field,
  value,
  row,
  payload,
  locale,
}: {
  field: Field
  value: unknown
  row: Readonly<Record<string, unknown>>
  payload: Payload
  locale: Locale
}): Promise<string> {
  const codes = CODES.find((each) => each === field.custom?.codes)
  const values = [value].flat().filter((each) => typeof each === 'string' && each !== '')
  if (!codes) return values.join(' ')
  const words = await Promise.all(
    values.map((code) => codeWords({ codes, code: String(code), row, payload, locale })),
  )
  return joined('list', words, locale)
}
