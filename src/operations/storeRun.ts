import { canonicalJson } from '../domain/canonicalJson.ts'
import { canonicalRun } from '../domain/canonicalRun.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import { computeRun } from '../domain/resultRun.ts'
import type { RunOutput } from '../domain/resultRun.ts'
import type { Actor, ResultRunDocument } from '../domain/types/index.ts'
import { createDocument } from '../store/documents.ts'
import { gatherRun } from './gatherRun.ts'
import type { Declared } from './gatherRun.ts'
import type { LoadedRound } from './loadRound.ts'
import { digestOf } from './roundRule.ts'

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
  const computed = computeRun(gathered.value)
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
