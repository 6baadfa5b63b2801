import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryFileDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { PARTNERS_IN } from '../../domain/units/joint.ts'
import { findById } from '../../store/database/documents.ts'
import { partnerRoles } from '../entry/partners.ts'
import { mayReadFile } from './mayReadFile.ts'

/**
 * A private file, for whoever may read it: staff of its contest, and accounts as `mayReadFile` says. For anybody else it does
 * not exist. A file that was taken out is read by staff, and with an entry that was handed in while it was there.
 *
 * @param isMade what was made of it for playing is asked for, not the file itself
 */
export async function readableFile({
  req,
  actor,
  fileId,
  isMade = false,
}: {
  req: PayloadRequest
  actor: Actor
  fileId: unknown
  isMade?: boolean
}): Promise<{ ok: true; file: EntryFileDocument } | Refusal> {
  const file = await findById(req, 'entryFiles', fileId)
  if (!file || actor.kind === 'system') return refuse('notFound')
  const isReadable =
    actor.kind === 'staff'
      ? isInScope(actor, file.contest)
      : await mayReadFile({ req, actor, file, joint: await jointEntriesOf(req, actor), isMade })
  return isReadable ? { ok: true, file } : refuse('notFound')
}

/** Whoever has joined an entry reads it (R13); to be asked is not yet to be in it. */
async function jointEntriesOf(
  req: PayloadRequest,
  actor: Extract<Actor, { kind: 'account' }>,
): Promise<string[]> {
  const account = await findById(req, 'accounts', actor.id)
  const joined = account ? await partnerRoles(req, { account, states: [...PARTNERS_IN] }) : []
  return joined.map(({ entry }) => entry)
}
