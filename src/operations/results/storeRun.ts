import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ResultRunDocument } from '../../domain/documents/index.ts'
import { canonicalRun } from '../../domain/results/canonicalRun.ts'
import { computeRun } from '../../domain/results/resultRun.ts'
import type { RunOutput } from '../../domain/results/resultRun.ts'
import type { Actor } from '../../domain/types/index.ts'
import { createDocument } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'
import type { LoadedRound } from '../judging/lockRound.ts'
import { digestOf } from '../judging/roundRule.ts'
import { gatherRun } from './gatherRun.ts'
import type { Declared } from './gatherRun.ts'

export type ComputedRun = { run: ResultRunDocument; output: RunOutput }

/** Gathers, computes and keeps a run with its canonical texts and their digests. Nothing is kept of a refused one. */
export async function storeRun({
  loaded,
  declared,
  actor,
}: {
  loaded: LoadedRound
  declared: Declared
  actor: Actor
}): Promise<ComputedRun | Refusal> {
  const gathered = await gatherRun({ loaded, declared })
  if (isRefusal(gathered)) return gathered
  const computed = computeRun(
    gathered.value,
    settingsOf(loaded.transaction.req.payload).voteConversions,
  )
  if (isRefusal(computed)) return computed
  const input = canonicalRun(gathered.value)
  const output = canonicalJson(computed.value)
  const { transaction, round, contest } = loaded
  const run = await createDocument(transaction.req, 'resultRuns', {
    contest: contest.id,
    round: round.id,
    ruleVersion: gathered.value.rule.version,
    input,
    output,
    inputDigest: digestOf(input),
    outputDigest: digestOf(output),
    by: actor.id,
  })
  return { run, output: computed.value }
}
