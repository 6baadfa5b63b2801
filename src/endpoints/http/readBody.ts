import type { PayloadRequest } from 'payload'

import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { storable } from '../../domain/basics/storable.ts'
import { readInput } from '../../domain/forms/readInput.ts'

/** Bodies of forms and JSON; files come through the file endpoint, which has limits of its own. */
const MAX_BYTES = 1024 * 1024

/**
 * What was sent, of whatever kind: JSON, or a form's fields (repeated names become lists). It is an outcome of its own, so
 * that JSON which looks like a refusal is not taken for one. Refuses what is neither, or too long.
 */
export async function readBody(req: PayloadRequest): Promise<Outcome<unknown>> {
  const type = req.headers.get('Content-Type') ?? ''
  const length = Number(req.headers.get('Content-Length') ?? 0)
  if (length > MAX_BYTES) {
    return refuse('fileTooLarge', { maxBytes: MAX_BYTES, bytes: length })
  }
  try {
    if (type.startsWith('application/json')) return ok(storable(await req.json?.()))
    if (
      type.startsWith('multipart/form-data') ||
      type.startsWith('application/x-www-form-urlencoded')
    ) {
      const form = await req.formData?.()
      return ok(storable(form ? readInput(form.entries()) : {}))
    }
    return ok({})
  } catch {
    return refuse('invalid')
  }
}
