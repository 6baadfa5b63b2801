import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
} from '../../domain/documents/index.ts'
import { actsAs } from '../../domain/lifecycle/performers.ts'
import type { PaperSource } from '../../domain/papers/paperText.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'
import { loadCategory, loadContest } from '../contest/loadContest.ts'
import { categoryOfEntry } from '../participants/categoryOfEntry.ts'
import { filesOf } from '../entry/filesOf.ts'
import { paperSource } from './paperSource.ts'

/** What the receipt of an entry is printed from. */
export type EntryOnPaper = {
  ok: true
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  files: EntryFileDocument[]
} & Pick<PaperSource, 'applicantName' | 'recommenderName'>

/** An entry with everything its receipt shows, for its own unit or person; for anybody else it does not exist. */
export async function entryOnPaper({
  req,
  actor,
  entryId,
}: {
  req: PayloadRequest
  actor: Actor
  entryId: unknown
}): Promise<EntryOnPaper | Refusal> {
  const entry = await findById(req, 'entries', entryId)
  if (!entry || !actsAs({ performer: 'entrant', actor, entry, contest: entry.contest })) {
    return refuse('notFound')
  }
  return toReceipt(req, entry)
}

/** What the receipt of an entry is printed from, for who was asked already whether they may have it. */
export async function toReceipt(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<EntryOnPaper | Refusal> {
  const [contest, stored, files] = await Promise.all([
    loadContest(req, entry.contest),
    loadCategory(req, entry.category),
    filesOf({ req, entry }),
  ])
  const category =
    contest && stored && (await categoryOfEntry({ req, entry, contest, category: stored }))
  const source = contest && category && (await paperSource({ req, entry, contest, category }))
  if (!source) return refuse('notFound')
  const { applicantName, recommenderName } = source
  return { ok: true, entry, contest, category, files, applicantName, recommenderName }
}
