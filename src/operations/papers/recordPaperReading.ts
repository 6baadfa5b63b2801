import { isRefusal } from '../../domain/basics/refusal.ts'
import { judgePaper, paperSerial } from '../../domain/papers/papers.ts'
import type { PaperReading } from '../../domain/papers/papers.ts'
import { paperDigest } from '../../queries/papers/paperDigest.ts'
import { paperSource } from '../../queries/papers/paperSource.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll, findById, updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * Notes what was read off a scan, judged against the paper as it would be printed now (R79d). A scan of that very version
 * counts from now on; of any other a person decides. Says nothing against the file itself: it stays what it is. Run twice,
 * it notes the same once more. A file that was taken out meanwhile is left alone.
 */
export async function recordPaperReading({
  req,
  actor,
  now,
  fileId,
  reading,
}: Call & { fileId: string; reading: PaperReading }): Promise<void> {
  await transact(req, async (transaction) => {
    const before = await findById(req, 'entryFiles', fileId)
    const locked = before?.entry && (await lockEntry({ transaction, entryId: before.entry }))
    if (!locked || isRefusal(locked)) return
    const { entry, contest, category } = locked
    const file = await findById(req, 'entryFiles', fileId)
    const paper = category.fileSlots.find(({ key }) => key === file?.slot)?.paper
    const source = await paperSource({ req, entry, contest, category })
    if (!file || file.removedAt || !paper || !source) return
    const printed = await findAll(req, 'printedPapers', {
      and: [{ entry: { equals: entry.id } }, { paper: { equals: paper } }],
    })
    const { verdict, digest, page } = judgePaper({
      reading,
      serial: paperSerial({ paper, entry: entry.id }),
      current: paperDigest(paper, source),
      printed: printed.map((row) => row.digest),
    })
    const counts = verdict === 'same' && !file.paperRemark
    await updateDocument(req, 'entryFiles', file.id, {
      paperVerdict: verdict,
      paperDigest: digest,
      paperSealSeen: reading.sealSeen,
      ...(counts && !file.paperVerifiedAt ? { paperVerifiedAt: now.toISOString() } : {}),
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entryFiles',
      subjectId: file.id,
      action: 'readPaper',
      details: { entry: entry.id, slot: file.slot, verdict, digest, page },
    })
    await touchPages({ req: transaction.req, tags: [`contest:${contest.id}`] })
  })
}
