import type { PayloadRequest } from 'payload'

import { MOST_WORKBOOK_BYTES } from '../../documents/workbook/sheetBounds.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { BODY_LIMITS, readBytes } from './readBytes.ts'

/** A workbook or table that is the whole body of a post. Refuses sheetTooLarge, and what `readBytes` refuses. */
export async function readTableBody({ body }: PayloadRequest): Promise<Outcome<Uint8Array>> {
  if (!body) return ok(new Uint8Array())
  const limits = { ...BODY_LIMITS, maxBytes: MOST_WORKBOOK_BYTES }
  const bytes = await readBytes(body as ReadableStream<Uint8Array>, limits)
  return isRefusal(bytes) && bytes.code === 'bodyTooLarge'
    ? refuse('sheetTooLarge', { maxBytes: MOST_WORKBOOK_BYTES })
    : bytes
}
