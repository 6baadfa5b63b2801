import type { PayloadRequest } from 'payload'

import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { holdsAtMost, MOST_VALUES, storable } from '../../domain/basics/storable.ts'
import { readInput } from '../../domain/forms/readInput.ts'
import { readBytes } from './readBytes.ts'

/**
 * What was sent, of whatever kind: JSON, or a form's fields (repeated names become lists). It is an outcome of its own, so
 * that JSON which looks like a refusal is not taken for one. Refuses what is neither, is too long, holds too much, or does not end; files
 * come through doors that have limits of their own.
 */
export async function readBody({ body, headers }: PayloadRequest): Promise<Outcome<unknown>> {
  const read = body ? await readBytes(body) : ok(new Uint8Array())
  if (!read.ok) return read
  const type = headers.get('Content-Type') ?? ''
  const sent = new Response(read.value, { headers: { 'Content-Type': type } })
  try {
    if (type.startsWith('application/json')) return sized(await sent.json())
    if (FORMS.some((form) => type.startsWith(form))) {
      return sized(readInput((await sent.formData()).entries()))
    }
  } catch {
    return refuse('invalid')
  }
  return read.value.length > 0 ? refuse('bodyTypeUnknown') : ok({})
}

const sized = (value: unknown): Outcome<unknown> =>
  holdsAtMost(MOST_VALUES, value)
    ? ok(storable(value))
    : refuse('bodyTooManyValues', { max: MOST_VALUES })

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded']
