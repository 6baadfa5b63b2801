import type { PayloadRequest } from 'payload'

import { jointNames } from '../domain/joint.ts'
import { actsAs } from '../domain/lifecycle/performers.ts'
import { refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type {
  Actor,
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
  FormVersionDocument,
} from '../domain/types/index.ts'
import { filesOf } from '../operations/filesOf.ts'
import { loadCategory, loadContest } from '../operations/loadContest.ts'
import { partnerNames } from './partners.ts'
import { findById } from '../store/documents.ts'

/** What the papers of an entry are printed from. */
export type EntryOnPaper = {
  ok: true
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  version: FormVersionDocument
  files: EntryFileDocument[]
  /** The lead first, then its partners (R13). */
  applicantName: string
  partners: string[]
  /** Null on the direct route, and where none is picked or asked for. */
  recommenderName: string | null
}

/** An entry with everything its papers show, for its own unit or person; for anybody else it does not exist. */
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
  const [contest, category, version, unit, person, recommender, files, partners] =
    await Promise.all([
      loadContest(req, entry.contest),
      loadCategory(req, entry.category),
      findById(req, 'formVersions', entry.formVersion),
      findById(req, 'units', entry.unit),
      findById(req, 'accounts', entry.person),
      findById(req, 'units', entry.recommender),
      filesOf({ req, entry }),
      partnerNames(req, entry.id),
    ])
  if (!contest || !category || !version) return refuse('notFound')
  return {
    ...{ ok: true, entry, contest, category, version, files },
    applicantName: jointNames((unit ?? person)?.name ?? '', partners),
    partners,
    recommenderName: recommender?.name ?? null,
  }
}
