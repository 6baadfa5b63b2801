import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { endUpload } from '../../operations/files/endUpload.ts'
import { removeBytes } from './removeBytes.ts'
import type { OwnUploadCall } from './uploadCall.ts'

/** `DELETE /<id>`: gives an unfinished upload up and removes its bytes. */
export async function cancelUpload({
  req,
  actor,
  now,
  upload: { id, token },
}: OwnUploadCall): Promise<{ state: string } | Refusal> {
  const ended = await endUpload({ req, actor, now, uploadId: id, as: 'cancelled' })
  if (isRefusal(ended)) return ended
  await removeBytes(req, token)
  return { state: ended.state }
}
