import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CategoryDocument } from '../../domain/documents/index.ts'
import type { Award } from '../../domain/types/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findFirst, updateDocument } from '../../store/database/documents.ts'
import { isUuid } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { storeResults } from '../../store/records/storeResults.ts'
import type { ResultLine } from '../../store/records/storeResults.ts'
import { lockRound } from '../judging/lockRound.ts'
import type { Call } from '../shared/call.ts'
import type { CurrentRun } from './currentRun.ts'
import { publishableRun } from './publishableRun.ts'
import { tellOfResults } from './tellOfResults.ts'

/**
 * Publishes a run: one line per entry with its awards, its entrant is told, the round is over (R139, R140); the
 * hook of rounds has the public pages made anew.
 * Publishing what is published already changes nothing, so that the worker may try twice.
 * Refuses what `publishableRun` refuses, and changedMeanwhile where it is not this run that would be published.
 */
export function publishResults({
  req,
  actor,
  now,
  roundId,
  runId,
}: Call & { roundId: unknown; runId: unknown }): Promise<{ ok: true } | Refusal> {
  return transact(req, async (transaction) => {
    const loaded = await lockRound({ transaction, actor, roundId, action: 'publish' })
    if (isRefusal(loaded)) {
      return (await isPublished({ req, roundId, runId })) ? { ok: true } : loaded
    }
    const publishable = await publishableRun(loaded)
    if (isRefusal(publishable)) return publishable
    const { run } = publishable
    if (run.id !== runId) return refuse('changedMeanwhile')
    const { contest, category, round } = loaded
    const lines = printedLines(category, publishable)
    await storeResults({
      transaction,
      contest: contest.id,
      category: category.id,
      round: round.id,
      run: run.id,
      lines,
      now,
    })
    await tellOfResults({ loaded, lines, now })
    await updateDocument(req, 'rounds', round.id, { state: 'published' })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'publishResults',
      subject: 'rounds',
      subjectId: round.id,
      contest: contest.id,
      from: round.state,
      to: 'published',
      details: { run: run.id, outputDigest: run.outputDigest },
    })
    return { ok: true }
  })
}

const printedLines = ({ awards }: CategoryDocument, { output }: CurrentRun): ResultLine[] =>
  output.lines.map(({ entry, rank, rounded, awards: won }) => ({
    entry,
    rank,
    score: rounded,
    awards: awards.filter(({ key }) => won.includes(key)).map(printed),
  }))

/** An award as it is published: what staff change of it later changes no result. */
const printed = ({ key, title, titleEn, kind }: Award) => ({
  key,
  title,
  kind,
  ...(titleEn ? { titleEn } : {}),
})

async function isPublished({
  req,
  roundId,
  runId,
}: {
  req: Call['req']
  roundId: unknown
  runId: unknown
}): Promise<boolean> {
  if (!isUuid(roundId) || !isUuid(runId)) return false
  const ofRun = { round: { equals: roundId }, run: { equals: runId } }
  return (await findFirst(req, 'results', ofRun)) !== null
}
