import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ResultRunDocument } from '../../domain/documents/index.ts'
import { canonicalRun } from '../../domain/results/canonicalRun.ts'
import { parseRun } from '../../domain/results/parseRun.ts'
import type { RunOutput } from '../../domain/results/resultRun.ts'
import { findFirst } from '../../store/database/documents.ts'
import type { LoadedRound } from '../judging/lockRound.ts'
import { digestOf } from '../judging/roundRule.ts'
import { gatherRun } from './gatherRun.ts'
import type { Declared } from './gatherRun.ts'

export type CurrentRun = { run: ResultRunDocument; declared: Declared; output: RunOutput }

/**
 * The newest run of a round, if it still says what would be computed now.
 * Refuses resultsNotComputed, resultsOutdated where a mark, a ballot, an entry or an award has changed since.
 */
export async function currentRun(loaded: LoadedRound): Promise<CurrentRun | Refusal> {
  const { transaction, round } = loaded
  const ofRound = { round: { equals: round.id } }
  const run = await findFirst(transaction.req, 'resultRuns', ofRound, '-createdAt')
  if (!run) return refuse('resultsNotComputed')
  const declared = declaredIn(run)
  const gathered = await gatherRun({ loaded, declared })
  if (isRefusal(gathered)) return gathered
  if (digestOf(canonicalRun(gathered.value)) !== run.inputDigest) return refuse('resultsOutdated')
  return { run, declared, output: JSON.parse(run.output) as RunOutput }
}

/** What the organiser declared for a run, from its own input. */
function declaredIn(run: ResultRunDocument): Declared {
  const { quotas, decisions, tallies } = parseRun(run.input)
  return {
    ...(quotas ? { quotas } : {}),
    ...(decisions ? { decisions } : {}),
    ...(tallies.audienceVote ? { audienceVotes: tallies.audienceVote } : {}),
  }
}
