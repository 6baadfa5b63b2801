import type { PayloadRequest, Where } from 'payload'

import type { Outcome } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
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
  ParticipantDocument,
  ProposalDocument,
  RecommendationDocument,
  RegistrationDocument,
  RenditionDocument,
  UnitDocument,
} from '../../domain/documents/index.ts'
import { checkClaim } from '../../domain/examining/claims.ts'
import { isEarly, isExaminable } from '../../domain/examining/examinable.ts'
import { examineChecklist } from '../../domain/examining/examineChecklist.ts'
import type { Check } from '../../domain/examining/examineChecklist.ts'
import { withChildSlots } from '../../domain/files/childSlots.ts'
import { allowedActions, isInScope } from '../../domain/lifecycle/index.ts'
import type { ActionState } from '../../domain/lifecycle/index.ts'
import { mayDecidePaper } from '../../domain/lifecycle/mayDecidePaper.ts'
import { mayExtend } from '../../domain/lifecycle/mayExtend.ts'
import type { Actor } from '../../domain/types/index.ts'
import { staffNames } from '../../queries/accounts/staffPeople.ts'
import { formContextOf, loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { changesSinceReturn } from '../../queries/entry/changesSinceReturn.ts'
import type { ChangesSinceReturn } from '../../queries/entry/changesSinceReturn.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { confirmedNames, partnersOf } from '../../queries/entry/partners.ts'
import type { Partner } from '../../queries/entry/partners.ts'
import { isOutOfOrder } from '../../queries/examining/examinationQueue.ts'
import { openProposals } from '../../queries/examining/proposals.ts'
import { queuePlace } from '../../queries/examining/queuePlace.ts'
import type { QueuePlace } from '../../queries/examining/queuePlace.ts'
import { repeatsOf } from '../../queries/examining/repeats.ts'
import type { StandingRepeat } from '../../queries/examining/repeats.ts'
import { similarEntries } from '../../queries/examining/similarEntries.ts'
import type { SimilarEntry } from '../../queries/examining/similarEntries.ts'
import { pageImagesOf } from '../../queries/files/pageImagesOf.ts'
import { renditionsOf } from '../../queries/files/renditionsOf.ts'
import { participantsOf } from '../../queries/participants/participantsOf.ts'
import { scanStandings } from '../../queries/papers/scanStandings.ts'
import type { ScanStanding } from '../../queries/papers/scanStandings.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll, findById } from '../../store/database/documents.ts'

/** Everything an examiner looks at to decide on one entry (R109–R117). */
export type Desk = {
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  version: FormVersionDocument
  unit: UnitDocument | null
  /** Who takes part in it, where its category asks. */
  participants: ParticipantDocument[]
  /** Names of those who enter it together with its lead (R13). */
  partners: string[]
  /** Partners who refuse the use of the work. */
  objecting: Partner[]
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
  /** The staff who have a part in this. */
  staff: { id: string; name: string }[]
  queue: QueuePlace
  checks: Check[]
  actions: ActionState[]
  /** Whether it may be checked ahead while it waits for its recommender; null where that is not the question. */
  ahead: Outcome | null
  /** Whether this member of staff may give it a deadline of its own (R108). */
  mayExtend: boolean
  /** What one person proposed and another one has to answer. */
  proposals: ProposalDocument[]
  /** Where one film stands in another entry too: what was asked about it (R37). */
  repeats: StandingRepeat[]
  /** Whether one that was submitted earlier waits and nobody has it. */
  passesOver: boolean
  /** Drawn pages of its files, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  now: Date
  /** Null before it was compared. */
  similar: SimilarEntry[] | null
}

/**
 * Reads the desk of an entry of this member of staff's contests; null for any other, and when a part is gone. What does
 * not hang on something else is read together: the page waits for the database four or five times, not once a part.
 */
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
  if (!entry || actor.kind !== 'staff' || !isInScope(actor, entry.contest)) return null
  const [frame, applicant, files, found, record, place] = await Promise.all([
    readFrame(req, entry),
    readApplicant(req, entry),
    readFiles(req, entry),
    readFindings(req, entry),
    readRecord(req, entry),
    readPlace({ req, entry, actor, now }),
  ])
  if (!frame) return null
  const { contest, version } = frame
  const participants = await participantsOf(req, entry)
  const category = withChildSlots({
    category: frame.category,
    contest,
    participants,
    begun: entry.createdAt,
    filled: files.files.map(({ slot }) => slot),
  })
  const [scans, recommenders, repeats] = await Promise.all([
    scanStandings({ req, entry, contest, category, files: files.files }),
    recommendersOf(req, { contest, entry }),
    repeatsOf({ req, entry, contest, now }),
  ])
  return {
    entry,
    ...frame,
    category,
    participants,
    ...applicant,
    ...files,
    ...found,
    ...record,
    ...place,
    scans,
    recommenders,
    repeats,
    checks: examineChecklist({
      checklist: category.checklist,
      entry,
      category,
      files: files.files,
      scans,
      definition: version.definition,
      context: formContextOf(contest),
      alike: found.similar?.length ?? null,
      isCodeDoubtful: applicant.unit?.creditCodeDoubtful ?? false,
    }),
    mayDecidePapers: mayDecidePaper({ actor, entry, contest: contest.id }).ok,
    ahead: aheadOf({ entry, contest, actor, now }),
    mayExtend: mayExtend({ actor, entry, contest: contest.id, category }).ok,
    actions: allowedActions({ entry, contest, category, actor, now }),
    now,
  }
}

/** What it was entered into, and on which form; null when a part is gone. */
async function readFrame(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<Pick<Desk, 'contest' | 'category' | 'version'> | null> {
  const [contest, category, version] = await Promise.all([
    loadContest(req, entry.contest),
    loadCategory(req, entry.category),
    findById(req, 'formVersions', entry.formVersion),
  ])
  return contest && category && version && { contest, category, version }
}

/** Who entered it, and how they signed up. */
async function readApplicant(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<
  Pick<Desk, 'unit' | 'person' | 'partners' | 'objecting' | 'registration' | 'signUpVersion'>
> {
  const [unit, person, partners, signUp] = await Promise.all([
    findById(req, 'units', entry.unit),
    findById(req, 'accounts', entry.person ?? entry.account),
    partnersOf(req, entry.id),
    readSignUp(req, entry),
  ])
  const objecting = partners.filter(({ state }) => state === 'objected')
  return { unit, person, partners: confirmedNames(partners), objecting, ...signUp }
}

async function readSignUp(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<Pick<Desk, 'registration' | 'signUpVersion'>> {
  const registration = await findById(req, 'registrations', entry.registration)
  const signUpVersion = await findById(req, 'formVersions', registration?.formVersion)
  return { registration, signUpVersion }
}

/** Its files with what was made of them. */
async function readFiles(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<Pick<Desk, 'files' | 'renditions' | 'pages'>> {
  const files = await filesOf({ req, entry })
  const names = files.map(({ filename }) => filename)
  const [renditions, pages] = await Promise.all([
    renditionsOf(req, files),
    pageImagesOf(req, names),
  ])
  return { files, renditions, pages }
}

/** What was found by comparing it: with its own earlier version, and with other entries. */
async function readFindings(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<Pick<Desk, 'changes' | 'similar'>> {
  const [changes, similar] = await Promise.all([
    changesSinceReturn(req, entry),
    similarEntries({ req, entry }),
  ])
  return { changes, similar }
}

/** What was said and done about it, and by whom it can have been. */
async function readRecord(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<Pick<Desk, 'opinions' | 'examinations' | 'activity' | 'proposals' | 'staff'>> {
  const own = { entry: { equals: entry.id } }
  const subject: Where = {
    and: [{ subject: { equals: 'entries' } }, { subjectId: { equals: entry.id } }],
  }
  const [opinions, examinations, activity, proposals] = await Promise.all([
    findAll(req, 'recommendations', own, { sort: '-createdAt' }),
    findAll(req, 'examinations', own, { sort: '-createdAt' }),
    findAll(req, 'activity', subject, { sort: '-at' }),
    openProposals(req, entry.id),
  ])
  const names = await staffNames(req.payload, [
    entry.claimedBy,
    ...examinations.map(({ examiner }) => examiner),
    ...proposals.map(({ proposer }) => proposer),
  ])
  const staff = [...names].map(([id, name]) => ({ id, name }))
  return { opinions, examinations, activity, proposals, staff }
}

/** Where it stands in the queue. */
async function readPlace({
  req,
  entry,
  actor,
  now,
}: {
  req: PayloadRequest
  entry: EntryDocument
  actor: Actor
  now: Date
}): Promise<Pick<Desk, 'queue' | 'passesOver'>> {
  const { payload } = req
  const transaction = readerOf(payload)
  const [queue, passesOver] = await Promise.all([
    queuePlace({ payload, entry }),
    isExaminable(entry) && isOutOfOrder({ transaction, entry, staff: actor.id, now }),
  ])
  return { queue, passesOver }
}

function recommendersOf(
  req: PayloadRequest,
  { contest, entry }: Pick<Desk, 'contest' | 'entry'>,
): Promise<UnitDocument[]> {
  const ids = new Set([...contest.recommenders, entry.recommender ?? ''].filter(Boolean))
  return findAll(req, 'units', { id: { in: [...ids] } }, { sort: 'name' })
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
