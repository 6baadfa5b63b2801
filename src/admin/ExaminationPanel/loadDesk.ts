import type { PayloadRequest } from 'payload'

import type { Evidence } from '../../domain/examining/examinationEvidence.ts'
import { checkClaim } from '../../domain/examining/claims.ts'
import { isEarly, isExaminable } from '../../domain/examining/examinable.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { mayDecidePaper } from '../../domain/lifecycle/mayDecidePaper.ts'
import { allowedActions } from '../../domain/lifecycle/index.ts'
import type { ActionState } from '../../domain/lifecycle/index.ts'
import type { Actor, ChecklistItem } from '../../domain/types/index.ts'
import type {
  AccountDocument,
  ActivityDocument,
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
  ExaminationDocument,
  FormVersionDocument,
  PageImageDocument,
  ProposalDocument,
  RecommendationDocument,
  RegistrationDocument,
  RenditionDocument,
  StaffDocument,
  UnitDocument,
} from '../../domain/documents/index.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { changesSinceReturn } from '../../queries/entry/changesSinceReturn.ts'
import type { ChangesSinceReturn } from '../../queries/entry/changesSinceReturn.ts'
import { examinationChecks } from '../../queries/examining/examinationChecks.ts'
import { isOutOfOrder } from '../../queries/examining/examinationQueue.ts'
import { scanStandings } from '../../queries/papers/scanStandings.ts'
import type { ScanStanding } from '../../queries/papers/scanStandings.ts'
import { partnerNames } from '../../queries/entry/partners.ts'
import { pageImagesOf } from '../../queries/files/pageImagesOf.ts'
import { openProposals } from '../../queries/examining/proposals.ts'
import { queuePlace } from '../../queries/examining/queuePlace.ts'
import type { QueuePlace } from '../../queries/examining/queuePlace.ts'
import { renditionsOf } from '../../queries/files/renditionsOf.ts'
import { similarEntries } from '../../queries/examining/similarEntries.ts'
import type { SimilarEntry } from '../../queries/examining/similarEntries.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll, findById } from '../../store/database/documents.ts'

/** Everything an examiner looks at to decide on one entry (R109–R117). */
export type Desk = {
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  version: FormVersionDocument
  unit: UnitDocument | null
  /** Names of those who enter it together with its lead (R13). */
  partners: string[]
  person: AccountDocument | null
  registration: RegistrationDocument | null
  signUpVersion: FormVersionDocument | null
  files: EntryFileDocument[]
  /** Of an entry that came back. */
  changes: ChangesSinceReturn | null
  /** How its scans of our own papers stand against what would be printed now. */
  scans: ScanStanding[]
  /** Whether this member of staff may decide on a paper due after acceptance. */
  mayDecidePapers: boolean
  /** Of the films among them, by file. */
  renditions: ReadonlyMap<string, RenditionDocument>
  /** Units of the contest that recommend; the entry's own is among them or stands alone. */
  recommenders: UnitDocument[]
  opinions: RecommendationDocument[]
  /** Newest first. */
  examinations: ExaminationDocument[]
  activity: ActivityDocument[]
  staff: StaffDocument[]
  queue: QueuePlace
  /** The items of the checklist, each with what the system found. */
  checks: { item: ChecklistItem; evidence: Evidence | null }[]
  actions: ActionState[]
  /** Whether it may be checked ahead while it waits for its recommender; null where that is not the question. */
  ahead: Outcome | null
  /** What one person proposed and another one has to answer. */
  proposals: ProposalDocument[]
  /** Whether one that was submitted earlier waits and nobody has it. */
  passesOver: boolean
  /** Drawn pages of its files, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  now: Date
  /** Null before it was compared. */
  similar: SimilarEntry[] | null
}

/** Reads the desk of an entry that the panel has already let this member of staff see; null when a part is gone. */
export async function loadDesk({
  req,
  actor,
  entryId,
  now,
}: {
  req: PayloadRequest
  actor: Actor
  entryId: string
  now: Date
}): Promise<Desk | null> {
  const entry = await findById(req, 'entries', entryId)
  const contest = entry && (await loadContest(req, entry.contest))
  const category = entry && (await loadCategory(req, entry.category))
  const version = entry && (await findById(req, 'formVersions', entry.formVersion))
  if (!entry || !contest || !category || !version) return null
  const registration = await findById(req, 'registrations', entry.registration)
  const files = await filesOf({ req, entry })
  const scans = await scanStandings({ req, entry, contest, category, files })
  const unit = await findById(req, 'units', entry.unit)
  const similar = await similarEntries({ req, entry })
  const own = { entry: { equals: entry.id } }
  return {
    entry,
    contest,
    category,
    version,
    registration,
    files,
    scans,
    changes: await changesSinceReturn(req, entry),
    mayDecidePapers: mayDecidePaper({ actor, entry, contest: contest.id }).ok,
    renditions: await renditionsOf(req, files),
    unit,
    partners: await partnerNames(req, entry.id),
    person: await findById(req, 'accounts', entry.person ?? entry.account),
    signUpVersion: await findById(req, 'formVersions', registration?.formVersion),
    recommenders: await findAll(
      req,
      'units',
      {
        id: {
          in: [...new Set([...contest.recommenders, entry.recommender ?? ''])].filter(Boolean),
        },
      },
      { sort: 'name' },
    ),
    opinions: await findAll(req, 'recommendations', own, { sort: '-createdAt' }),
    examinations: await findAll(req, 'examinations', own, { sort: '-createdAt' }),
    activity: await findAll(
      req,
      'activity',
      { and: [{ subject: { equals: 'entries' } }, { subjectId: { equals: entry.id } }] },
      { sort: '-at' },
    ),
    staff: await findAll(req, 'staff', {}, { sort: 'name' }),
    queue: await queuePlace({ payload: req.payload, entry }),
    checks: await examinationChecks({ req, locked: { entry, contest, category } }),
    similar,
    ahead: aheadOf({ entry, contest, actor, now }),
    proposals: await openProposals(req, entry.id),
    passesOver:
      isExaminable(entry) &&
      (await isOutOfOrder({ transaction: readerOf(req.payload), entry, staff: actor.id, now })),
    pages: await pageImagesOf(
      req,
      files.map(({ filename }) => filename),
    ),
    now,
    actions: allowedActions({ entry, contest, category, actor, now }),
  }
}

function aheadOf({
  entry,
  contest,
  actor,
  now,
}: Pick<Desk, 'entry' | 'contest' | 'now'> & { actor: Actor }): Outcome | null {
  if (!isEarly(entry) || !checkExaminer(actor, contest.id).ok) return null
  return checkClaim({ entry, contest, actor, now })
}
