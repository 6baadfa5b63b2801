import { notFound } from 'next/navigation'
import { cache } from 'react'

import { desk as deskOf } from '#src/next/portal/unit/_desk/desk.ts'
import type { Desk } from '#src/next/portal/unit/_desk/desk.ts'
import type { Outcome } from '#src/domain/basics/refusal.ts'
import type {
  CategoryDocument,
  EntryDocument,
  EntryFileDocument,
  FormVersionDocument,
  PageImageDocument,
  RecommendationDocument,
  RenditionDocument,
  WorkingCopyDocument,
} from '#src/domain/documents/index.ts'
import { fillCategory, fillDefinition } from '#src/translations/filledTexts.ts'
import { seenFiles } from '#src/domain/files/slotReaders.ts'
import { allowedActions } from '#src/domain/lifecycle/index.ts'
import { deskGroup, isOnDesk } from '#src/domain/recommending/deskGroup.ts'
import type { DeskGroup } from '#src/domain/recommending/deskGroup.ts'
import { mayReviseOpinion } from '#src/domain/recommending/mayReviseOpinion.ts'
import type { Action } from '#src/domain/types/index.ts'
import { loadCategory } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { fullLead } from '#src/queries/entry/fullLead.ts'
import { pageImagesOf } from '#src/queries/files/pageImagesOf.ts'
import { renditionsOf } from '#src/queries/files/renditionsOf.ts'
import { findById, findFirst } from '#src/store/database/documents.ts'
import { copySubject, workingCopiesOf } from '#src/store/records/workingCopies.ts'

/** An entry on a recommender's desk, with everything its page shows. */
export type EntryOnDesk = {
  desk: Desk
  entry: EntryDocument
  group: DeskGroup
  category: CategoryDocument
  version: FormVersionDocument
  files: EntryFileDocument[]
  /** Of the films among them. */
  renditions: ReadonlyMap<string, RenditionDocument>
  /** Drawn pages of the scans and documents among them, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  applicant: string
  /** The word that stands on it. */
  word: RecommendationDocument | null
  /** Whether an action is open now, or why not; absent = not theirs at this stage. */
  outcomes: Partial<Record<Action, Outcome>>
  /** What the unit has typed about it and not submitted. */
  copies: WorkingCopyDocument[]
  revision: Outcome
}

/** The entry of an address; one that does not name this unit does not exist (R92). */
export const deskEntry = cache(async (slug: string, id: string): Promise<EntryOnDesk> => {
  const desk = await deskOf(slug, `/entries/${encodeURIComponent(id)}`)
  const { visit, contest, own } = desk
  const { req, actor, now } = visit
  const entry = await findById(req, 'entries', id)
  if (!entry || !isOnDesk(entry, own)) notFound()
  const [category, version, held, applicant, word, copies] = await Promise.all([
    loadCategory(req, entry.category),
    findById(req, 'formVersions', entry.formVersion),
    filesOf({ req, entry }),
    fullLead(req, entry),
    findFirst(req, 'recommendations', {
      and: [
        { entry: { equals: entry.id } },
        { unit: { equals: own.unit } },
        { supersededAt: { exists: false } },
      ],
    }),
    workingCopiesOf(req, copySubject.opinion(entry.id, own.unit)),
  ])
  if (!category || !version) notFound()
  const files = seenFiles({ files: held, category, entry, reader: 'recommender' })
  const [renditions, pages] = await Promise.all([
    renditionsOf(req, files),
    pageImagesOf(
      req,
      files.map(({ filename }) => filename),
    ),
  ])
  const actions = allowedActions({ entry, contest, category, actor, now })
  return {
    desk,
    entry,
    group: deskGroup(entry),
    category: fillCategory(category, contest),
    version: { ...version, definition: fillDefinition(version.definition, contest) },
    files,
    renditions,
    pages,
    applicant,
    word,
    copies,
    outcomes: Object.fromEntries(actions.map(({ action, outcome }) => [action, outcome])),
    revision: mayReviseOpinion({ entry, contest, actor, now }),
  }
})
