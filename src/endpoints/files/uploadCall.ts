import type { PayloadRequest } from 'payload'

import type { UploadDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'

/** What the parts of this folder are called with. */
export type UploadCall = {
  req: PayloadRequest
  request: Request
  actor: Actor
  now: Date
}
export type OwnUploadCall = UploadCall & { upload: UploadDocument }
