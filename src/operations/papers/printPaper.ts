import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  PrintedPaperDocument,
} from '../../domain/documents/index.ts'
import { actsAs } from '../../domain/lifecycle/performers.ts'
import type { PaperSource } from '../../domain/papers/paperText.ts'
import { paperSerial } from '../../domain/papers/papers.ts'
import type { Paper } from '../../domain/types/contest.ts'
import { paperDigest } from '../../queries/papers/paperDigest.ts'
import { paperSource } from '../../queries/papers/paperSource.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/** A paper as it is to be printed now. */
export type PaperToPrint = {
  ok: true
  source: PaperSource
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  /** Which version this is and how its scan will be known; null for a paper that does not come back. */
  print: { version: number; printedAt: string; serial: string; digest: string } | null
}

/**
 * Takes down which version of a paper an entrant prints, before it is rendered, so that its scan is known again whatever is
 * changed later (R79d). The same content is the same version, however often it is printed. Refuses notFound to anybody but
 * the entrant, and for a letter that no slot takes; wrongStage for a letter before acceptance (R79c, R115).
 */
export function printPaper({
  req,
  actor,
  now,
  entryId,
  paper,
}: Call & { entryId: unknown; paper: Paper }): Promise<PaperToPrint | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    if (!actsAs({ performer: 'entrant', actor, entry, contest: contest.id })) {
      return refuse('notFound')
    }
    const comesBack = category.fileSlots.some((slot) => slot.paper === paper)
    if (paper === 'copyrightLetter' && !comesBack) return refuse('notFound')
    if (paper === 'copyrightLetter' && entry.stage !== 'accepted') {
      return refuse('wrongStage', { stage: entry.stage })
    }
    const source = await paperSource({ req, entry, contest, category })
    if (!source) return refuse('notFound')
    const ready = { ok: true as const, source, entry, contest, category }
    if (!comesBack) return { ...ready, print: null }
    const digest = paperDigest(paper, source)
    const { version, printedAt } = await takeDown({ locked, actor, now, paper, digest })
    const serial = paperSerial({ paper, entry: entry.id })
    return { ...ready, print: { version, printedAt, serial, digest } }
  })
}

/** The row of this version: the one there is, or a new one. The entry is locked. */
async function takeDown({
  locked: { transaction, entry, contest },
  actor,
  now,
  paper,
  digest,
}: Pick<Call, 'actor' | 'now'> & {
  locked: LockedEntry
  paper: Paper
  digest: string
}): Promise<PrintedPaperDocument> {
  const { req } = transaction
  const printed = await findAll(req, 'printedPapers', {
    and: [{ entry: { equals: entry.id } }, { paper: { equals: paper } }],
  })
  const known = printed.find((row) => row.digest === digest)
  if (known) return known
  const version = printed.length + 1
  const row = await createDocument(req, 'printedPapers', {
    contest: contest.id,
    entry: entry.id,
    paper,
    version,
    digest,
    by: actor.id,
    printedAt: now.toISOString(),
  })
  await appendActivity(transaction, {
    actor,
    now,
    contest: contest.id,
    subject: 'printedPapers',
    subjectId: row.id,
    action: 'printPaper',
    details: { entry: entry.id, paper, version, digest },
  })
  return row
}
