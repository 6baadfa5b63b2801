import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Actor, Entry } from '../types/index.ts'
import { actsAs, isConcerned } from './performers.ts'

/**
 * Whether somebody may decide on a paper that is due after acceptance: an examiner or organiser, of an accepted entry
 * (R79c, R115). To strangers the entry does not exist.
 */
export function mayDecidePaper({
  actor,
  entry,
  contest,
}: {
  actor: Actor
  entry: Pick<Entry, 'applicantKind' | 'unit' | 'person' | 'route' | 'recommender' | 'stage'>
  contest: string
}): Outcome {
  if (!isConcerned({ actor, entry, contest })) return refuse('notFound')
  if (!actsAs({ performer: 'examiner', actor, entry, contest })) return refuse('notAllowed')
  return entry.stage === 'accepted' ? ok() : refuse('wrongStage', { stage: entry.stage })
}
