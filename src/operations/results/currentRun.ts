import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import type { ResultRunDocument } from '../../domain/documents/index.ts'
import { canonicalRun } from '../../domain/results/canonicalRun.ts'
import type { RunInput } from '../../domain/results/canonicalRun.ts'
import { parseRun } from '../../domain/results/parseRun.ts'
import { computeRun } from '../../domain/results/resultRun.ts'
import type { RunOutput } from '../../domain/results/resultRun.ts'
import { findFirst } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'
import type { LoadedRound } from '../judging/lockRound.ts'
import { digestOf, hostConversionsIn } from '../judging/roundRule.ts'
import { gatherRun } from './gatherRun.ts'
import type { Declared } from './gatherRun.ts'

export type CurrentRun = { run: ResultRunDocument; declared: Declared; output: RunOutput }

/**
 * The newest run of a round, if it still says what would be computed now.
 * Refuses resultsNotComputed, resultsOutdated where a mark, a ballot, an entry or an award has changed since,
 * conversionChanged where a conversion of the host's own reckons otherwise than it did.
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
  const again = recomputed({ loaded, input: gathered.value, run })
  if (isRefusal(again)) return again
  return { run, declared, output: JSON.parse(run.output) as RunOutput }
}

/**
 * A function of the host's own may have been changed under its name since: then the run is computed once more, and has to come
 * out as it stands. Ours are frozen with the rule.
 */
function recomputed({
  loaded,
  input,
  run,
}: {
  loaded: LoadedRound
  input: RunInput
  run: ResultRunDocument
}): Outcome {
  const [name] = hostConversionsIn(input.rule.components)
  if (name === undefined) return ok()
  const { voteConversions } = settingsOf(loaded.transaction.req.payload)
  const computed = computeRun(input, voteConversions)
  if (isRefusal(computed)) return computed
  const isSame = digestOf(canonicalJson(computed.value)) === run.outputDigest
  return isSame ? ok() : refuse('conversionChanged', { name })
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
