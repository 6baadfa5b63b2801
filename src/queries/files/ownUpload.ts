import type { PayloadRequest } from 'payload'

import type { UploadDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findAll, findFirst } from '../../store/database/documents.ts'

/** The upload of this token, for the account that began it; for anybody else, its own unit included, there is none. */
export async function ownUpload({
  req,
  actor,
  token,
}: {
  req: PayloadRequest
  actor: Actor
  token: unknown
}): Promise<UploadDocument | null> {
  if (typeof token !== 'string' || actor.kind !== 'account') return null
  return findFirst(req, 'uploads', {
    and: [{ token: { equals: token } }, { account: { equals: actor.id } }],
  })
}

/** What an account has begun to upload to an entry and not finished, the oldest first. */
export function unfinishedUploads({
  req,
  account,
  entry,
}: {
  req: PayloadRequest
  account: string
  entry: string
}): Promise<UploadDocument[]> {
  return findAll(
    req,
    'uploads',
    {
      and: [
        { account: { equals: account } },
        { entry: { equals: entry } },
        { state: { equals: 'receiving' } },
      ],
    },
    { sort: 'createdAt' },
  )
}
