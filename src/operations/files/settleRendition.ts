import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RenditionDocument, RenditionProblem } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'

/** What an attempt to prepare a film came to: the stored files, or why there are none. */
export type PreparedFilm =
  | (Required<Pick<RenditionDocument, 'video' | 'videoBytes' | 'videoSha256'>> &
      Pick<RenditionDocument, 'poster' | 'posterSha256'>)
  | { problem: RenditionProblem }

/**
 * Writes down what came of preparing a film, and shows it wherever the film is shown (R79e). Only the current attempt may
 * do so: one that was given up meanwhile is refused as `changedMeanwhile`, and what it stored is left to the sweep.
 */
export function settleRendition({
  req,
  now,
  id,
  attempt,
  prepared,
}: {
  req: PayloadRequest
  now: Date
  id: string
  attempt: string
  prepared: PreparedFilm
}): Promise<RenditionDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'renditions', id)
    const rendition = await findById(req, 'renditions', id)
    if (rendition?.state !== 'working' || rendition.attempt !== attempt) {
      return refuse('changedMeanwhile')
    }
    const isMade = 'video' in prepared
    const state = isMade ? 'ready' : 'failed'
    const settled = await updateDocument(req, 'renditions', id, {
      problem: null,
      ...prepared,
      state,
      attempt: null,
      percent: isMade ? 100 : 0,
    })
    await appendActivity(transaction, {
      actor: SYSTEM,
      now,
      contest: rendition.contest,
      subject: 'entryFiles',
      subjectId: rendition.file,
      action: 'prepareFilm',
      from: rendition.state,
      to: state,
      details: isMade ? { sha256: prepared.videoSha256 } : { problem: prepared.problem },
    })
    await touchPages({ req: transaction.req, tags: [`contest:${rendition.contest}`] })
    return settled
  })
}
