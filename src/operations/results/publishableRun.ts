import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { LoadedRound } from '../judging/lockRound.ts'
import { currentRun } from './currentRun.ts'
import type { CurrentRun } from './currentRun.ts'

/**
 * The run that may be published as it stands: the newest, not outdated, every award decided (R140, R146).
 * Refuses resultsNotComputed, resultsOutdated, awardsUndecided with the first award that waits.
 */
export async function publishableRun(loaded: LoadedRound): Promise<CurrentRun | Refusal> {
  const current = await currentRun(loaded)
  if (isRefusal(current)) return current
  const { undecided, pending } = current.output.allotment
  const waiting = undecided[0]?.award ?? pending[0]
  if (waiting === undefined) return current
  const award = loaded.category.awards.find(({ key }) => key === waiting)
  return refuse('awardsUndecided', { award: award?.title ?? waiting })
}
