import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { actsAs } from '../lifecycle/performers.ts'
import type { EntryState } from '../lifecycle/types.ts'
import { goesIntoTable } from '../tables/recommendationTable.ts'
import type { Actor } from '../types/index.ts'

/**
 * Whether what somebody types about an entry is kept for its recommender: as long as a word may still be said or changed,
 * whatever the hour, so that nothing typed at the close is lost. Anybody else learns nothing (R92).
 */
export function mayKeepOpinion({
  entry,
  contest,
  actor,
}: {
  entry: EntryState
  contest: string
  actor: Actor
}): Outcome {
  if (!actsAs({ performer: 'recommender', actor, entry, contest })) return refuse('notFound')
  const isOpen = entry.stage === 'submitted' || goesIntoTable(entry)
  return isOpen ? ok() : refuse('wrongStage', { stage: entry.stage })
}
