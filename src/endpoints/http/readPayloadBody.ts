import { addDataAndFileToRequest } from 'payload'
import type { PayloadRequest } from 'payload'

import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { isStorable } from '../../domain/basics/storable.ts'

/**
 * Reads what is sent to a door of Payload's own as Payload reads it, into `req.data`, but asks whether it can be read: values
 * by name, which the database can take. Nothing sent is no value at all. Refuses bodyTypeUnknown, bodyTooLarge, bodyUnreadable.
 */
export async function readPayloadBody(
  req: PayloadRequest,
): Promise<Outcome<Record<string, unknown>>> {
  if (req.body) {
    const [type = ''] = (req.headers.get('Content-Type') ?? '').split(';', 1)
    if (type !== 'application/json' && type !== 'multipart/form-data')
      return refuse('bodyTypeUnknown')
    try {
      await addDataAndFileToRequest(req)
    } catch (error) {
      return refuse(isTooLarge(error) ? 'bodyTooLarge' : 'bodyUnreadable')
    }
    // It is read; Payload would try a second time.
    Object.defineProperty(req, 'body', { value: null })
  }
  if (req.data === undefined) req.data = {}
  const { data } = req
  return isRecord(data) && isStorable(data) ? ok(data) : refuse('bodyUnreadable')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 413
