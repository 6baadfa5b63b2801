import type { PayloadRequest } from 'payload'

import { examinationEvidence } from '../../domain/examinationEvidence.ts'
import type { Evidence } from '../../domain/examinationEvidence.ts'
import { allowedActions } from '../../domain/lifecycle.ts'
import type { ActionState } from '../../domain/lifecycle.ts'
import type {
  AccountDocument,
  ActivityDocument,
  Actor,
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
  ExaminationDocument,
  FormVersionDocument,
  RecommendationDocument,
  RegistrationDocument,
  StaffDocument,
  UnitDocument,
} from '../../domain/types/index.ts'
import { filesOf } from '../../operations/filesOf.ts'
import { formContextOf, loadCategory, loadContest } from '../../operations/loadContest.ts'
import { queuePlace } from '../../queries/queuePlace.ts'
import type { QueuePlace } from '../../queries/queuePlace.ts'
import { similarEntries } from '../../queries/similarEntries.ts'
import type { SimilarEntry } from '../../queries/similarEntries.ts'
import { findAll, findById } from '../../store/documents.ts'

/** Everything an examiner looks at to decide on one entry (R109–R117). */
export type Desk = {
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  version: FormVersionDocument
  unit: UnitDocument | null
  person: AccountDocument | null
  registration: RegistrationDocument | null
  signUpVersion: FormVersionDocument | null
  files: EntryFileDocument[]
  /** Units of the contest that recommend; the entry's own is among them or stands alone. */
  recommenders: UnitDocument[]
  opinions: RecommendationDocument[]
  /** Newest first. */
  examinations: ExaminationDocument[]
  activity: ActivityDocument[]
  staff: StaffDocument[]
  queue: QueuePlace
  /** By the key of the checklist's item. */
  evidence: Record<string, Evidence | null>
  actions: ActionState[]
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
  const own = { entry: { equals: entry.id } }
  return {
    ...{ entry, contest, category, version, registration, files },
    unit: await findById(req, 'units', entry.unit),
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
    evidence: Object.fromEntries(
      category.checklist.map((item) => [
        item.key,
        examinationEvidence({
          ...{ item, entry, category, files },
          definition: version.definition,
          context: formContextOf(contest),
        }),
      ]),
    ),
    similar: await similarEntries({ req, entry }),
    actions: allowedActions({ entry, contest, category, actor, now }),
  }
}
