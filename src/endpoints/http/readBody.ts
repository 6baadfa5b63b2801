import type { PayloadRequest } from 'payload'

import { readInput } from '../../domain/forms/readInput.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'

/** Texts, lists of texts, files, or whatever JSON held; every value is checked by whoever reads it. */
export type Body = Readonly<Record<string, unknown>>

/** Bodies of forms and JSON; files come through the file endpoint, which has limits of its own. */
const MAX_BYTES = 1024 * 1024

/** What was sent: JSON, or a form's fields (repeated names become lists). Refuses what is neither, or too long. */
export async function readBody(req: PayloadRequest): Promise<Body | Refusal> {
  const type = req.headers.get('Content-Type') ?? ''
  const length = Number(req.headers.get('Content-Length') ?? 0)
  if (length > MAX_BYTES) {
    return refuse('fileTooLarge', { maxBytes: MAX_BYTES, bytes: length })
  }
  try {
    if (type.startsWith('application/json')) return asRecord(await req.json?.())
    if (
      type.startsWith('multipart/form-data') ||
      type.startsWith('application/x-www-form-urlencoded')
    ) {
      const form = await req.formData?.()
      return form ? readInput(form.entries()) : {}
    }
    return {}
  } catch {
    return refuse('invalid')
  }
}

const asRecord = (value: unknown): Body | Refusal =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Body)
    : refuse('invalid')
