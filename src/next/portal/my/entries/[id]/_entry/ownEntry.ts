import { notFound } from 'next/navigation'
import { cache } from 'react'

import type { RoadOnForm } from '#src/next/portal/_form/RecommenderControl.tsx'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { entryHref } from '#src/domain/basics/addresses.ts'
import type { Below } from '#src/domain/basics/addresses.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
  FormVersionDocument,
  ParticipantDocument,
  WorkingCopyDocument,
} from '#src/domain/documents/index.ts'
import { fillCategory, fillDefinition } from '#src/translations/filledTexts.ts'
import { allowedActions } from '#src/domain/lifecycle/index.ts'
import type { ActionState } from '#src/domain/lifecycle/index.ts'
import { actsAs } from '#src/domain/lifecycle/performers.ts'
import type { FieldRemark } from '#src/domain/types/index.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { formOfEntry } from '#src/queries/entry/formOfEntry.ts'
import { openRemarks } from '#src/queries/entry/openRemarks.ts'
import { partnersOf } from '#src/queries/entry/partners.ts'
import type { Partner } from '#src/queries/entry/partners.ts'
import { scanStandings } from '#src/queries/papers/scanStandings.ts'
import type { ScanStanding } from '#src/queries/papers/scanStandings.ts'
import { categoryOfEntry } from '#src/queries/participants/categoryOfEntry.ts'
import { participantsOf } from '#src/queries/participants/participantsOf.ts'
import { recommenderChoices } from '#src/queries/recommending/recommenderChoices.ts'
import type { RecommenderChoice } from '#src/queries/recommending/recommenderChoices.ts'
import { findById } from '#src/store/database/documents.ts'
import { withTypedTitles } from '#src/operations/entry/withTypedTitles.ts'
import { copySubject, workingCopiesOf } from '#src/store/records/workingCopies.ts'

/** An entry as its own unit or person sees it. */
export type OwnEntry = {
  visit: SignedInVisit
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  version: FormVersionDocument
  files: EntryFileDocument[]
  recommenders: RecommenderChoice[]
  /** What its form offers and shows of the road to the examiner. */
  road: RoadOnForm
  /** The buttons, each with the refusal where one stands in the way. */
  actions: ActionState[]
  /** Those of a returned entry that still wait for a change. */
  waiting: FieldRemark[]
  /** How its scans of our own papers stand against what would be printed now. */
  scans: ScanStanding[]
  /** What is typed and not saved, by section. */
  copies: WorkingCopyDocument[]
  /** Who enters it together with its lead (R13). */
  partners: Partner[]
  /** Who takes part in it, where its category asks. */
  participants: ParticipantDocument[]
}

/**
 * The entry of an address. What is another's does not exist (R92). A draft is shown on the newest version of its form, to
 * which its next save takes it (R76); nothing is written here.
 *
 * @param path this page's own address below the entry's, such as `/files`
 */
export const ownEntry = cache(async (id: string, path: Below = ''): Promise<OwnEntry> => {
  const visit = await signedIn(entryHref(id, path))
  const { req, actor, now } = visit
  const found = await findById(req, 'entries', id)
  const isOwn =
    found && actsAs({ performer: 'entrant', actor, entry: found, contest: found.contest })
  if (!isOwn) notFound()
  const [contest, ownCategory, ownVersion] = await Promise.all([
    loadContest(req, found.contest),
    loadCategory(req, found.category),
    formOfEntry(req, found),
  ])
  if (!contest || !ownCategory || !ownVersion) notFound()
  const entryCategory = await categoryOfEntry({ req, entry: found, contest, category: ownCategory })
  const category = fillCategory(entryCategory, contest)
  const definition = fillDefinition(ownVersion.definition, contest)
  const version = { ...ownVersion, definition }
  const [titled = found] = await withTypedTitles(req, [found])
  const entry = { ...titled, formVersion: version.id }
  const [files, recommenders, waiting, copies, partners, participants] = await Promise.all([
    filesOf({ req, entry }),
    recommenderChoices(req, contest),
    openRemarks({ req, entry }),
    workingCopiesOf(req, copySubject.entry(entry.id)),
    partnersOf(req, entry.id),
    participantsOf(req, entry),
  ])
  const scans = await scanStandings({ req, entry, contest, category, files })
  const actions = allowedActions({ entry, contest, category, actor, now })
  const ground = { picked: entry.directRouteGround, reason: entry.directRouteReason }
  return {
    visit,
    entry,
    contest,
    category,
    version,
    files,
    recommenders,
    actions,
    waiting,
    copies,
    scans,
    partners,
    participants,
    road: { recommenders, directRoute: contest.directRoute, ground },
  }
})
