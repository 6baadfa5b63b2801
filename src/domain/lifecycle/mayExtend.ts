import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { checkOrganiser } from '../contest/organising.ts'
import type { Actor, Category, Stage } from '../types/index.ts'
import { FINAL_STAGES } from './finalStages.ts'

/**
 * Whether this person may give an entry a deadline of its own (R108): whoever organises its contest, and while somebody has
 * something left to hand in. What lapsed comes back with it; what is accepted has papers due or nothing (R115). Until when,
 * `checkExtension` says. Refuses as `checkOrganiser` does, and wrongStage.
 */
export function mayExtend({
  actor,
  entry: { stage },
  contest,
  category,
}: {
  actor: Actor
  entry: { stage: Stage }
  /** Its id. */
  contest: string
  category: Pick<Category, 'fileSlots'>
}): Outcome {
  const allowed = checkOrganiser(actor, contest)
  if (isRefusal(allowed)) return allowed
  if (stage === 'lapsed') return ok()
  const bringsPapers = stage === 'accepted' && category.fileSlots.some(({ dueBy }) => dueBy)
  const isOver = FINAL_STAGES.has(stage) || (SETTLED.has(stage) && !bringsPapers)
  return isOver ? refuse('wrongStage', { stage }) : ok()
}

/** What is decided has nothing left to be handed in, but for papers that are due after acceptance (R115). */
const SETTLED: ReadonlySet<Stage> = new Set(['accepted', 'eliminated'])
