import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Actor } from '../types/index.ts'
import { actsAs, isConcerned } from './performers.ts'
import { periodOpen } from './periods.ts'
import type { ContestState, EntryState } from './types.ts'

/**
 * Whether the entrant may write answers or files of one section now: a draft while submission is open (files that were
 * uploading at the close may finish in the minutes of grace), a returned entry in the sections that were named, until the
 * examination closes. Nobody else writes an entrant's answers; corrections after acceptance are the action `correct`.
 */
export function mayEdit({
  entry,
  section,
  contest,
  actor,
  now,
  uploadUnderWay,
}: {
  entry: EntryState
  /** Key of the form's section, or of the file slot's. */
  section: string
  contest: ContestState
  actor: Actor
  now: Date
  uploadUnderWay?: boolean
}): Outcome {
  if (!actsAs({ performer: 'entrant', actor, entry, contest: contest.id })) {
    const known = isConcerned({ actor, entry, contest: contest.id })
    return refuse(known ? 'notAllowed' : 'notFound')
  }
  if (entry.stage === 'draft') {
    const open = periodOpen({ period: 'submissionWithGrace', contest, entry, now, uploadUnderWay })
    return open.ok ? ok() : open
  }
  if (entry.stage !== 'returned' || entry.returnedTo === 'recommender') {
    return refuse('wrongStage', { stage: entry.stage })
  }
  const open = periodOpen({ period: 'untilExaminationCloses', contest, entry, now })
  if (!open.ok) return open
  return entry.openSections.includes(section) ? ok() : refuse('sectionNotOpen', { section })
}
