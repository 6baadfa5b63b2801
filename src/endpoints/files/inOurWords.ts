import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'

/** An answer of the protocol's own, unless it is a failure: that is told to people in their words. */
export async function inOurWords({
  req,
  response,
}: {
  req: PayloadRequest
  response: Response
}): Promise<Response | Refusal> {
  const { status } = response
  if (status < 400) return response
  req.payload.logger.info({ msg: 'upload refused by the protocol', status })
  if (status === 404 || status === 410) return refuse('uploadExpired')
  if (status === 413) return refuse('uploadLengthWrong')
  // 400 once the headers were checked: another request of the same upload took its place, or the line broke off.
  if (status === 409 || status === 400) return refuse('uploadConflict')
  if (status < 500) return refuse('invalid')
  const store = await fileStoreOf(req.payload)
  return (await store.isFull()) ? refuse('storageFull') : refuse(store.faultCode)
}
