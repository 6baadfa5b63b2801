import { createLocalReq, getPayload } from 'payload'

import { refuse } from '#src/domain/basics/refusal.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { publishResults } from '#src/operations/results/publishResults.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { transact } from '#src/store/database/transact.ts'
import type { Running } from '../helpers/payload.ts'
import { createJudge, createOutcomeWorld, NOW } from '../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../worlds/outcomeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'
import type { Figure, Measure } from './figure.ts'

const FEW = 30
const MANY = 300
const STOCK = 'stock create, a line and a message'

/**
 * The publication of a round of 30 entries and of one of 300: a line and a message for each, in one transaction. Beside it
 * what Payload takes to write the same one after the other.
 */
export const measure: Measure = async () => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const running: Running = { payload, request: () => createLocalReq({}, payload) }
  // The first round of all pays for what is loaded once.
  await publication(running, 3)
  const few = await publication(running, FEW)
  const many = await publication(running, MANY)
  const stock = await stockWrites(running, many)
  const figures: Omit<Figure, 'bench'>[] = [
    { figure: STOCK, value: stock / MANY, unit: 'ms', against: null },
    { figure: `publish ${FEW} entries`, value: few.ms, unit: 'ms', against: null },
    {
      figure: `publish ${MANY} entries`,
      value: many.ms,
      unit: 'ms',
      against: `publish ${FEW} entries`,
    },
    { figure: 'publication, an entry', value: many.ms / MANY, unit: 'ms', against: STOCK },
  ]
  await payload.destroy()
  return figures.map((figure) => ({ bench: 'publish', ...figure }))
}

type Published = { world: OutcomeWorld; run: string; ms: number }

async function publication(running: Running, entries: number): Promise<Published> {
  const world = await createOutcomeWorld(running, {
    letters: Array.from({ length: entries }, (_, index) => `N${index}`),
    round: {
      components: [{ kind: 'experts', weight: 100 }],
      criteria: [{ key: 'all', label: '总评', min: 0, max: 1000 }],
    },
  })
  const call = async () => ({
    req: await running.request(),
    actor: world.organiser,
    now: NOW,
    roundId: world.round,
  })
  const judge = await createJudge(running, world)
  granted(await assignJudges({ ...(await call()), judges: [judge.actor.id] }))
  granted(await openRound(await call()))
  for (const [index, entryId] of Object.values(world.entries).entries()) {
    const values = { all: index }
    granted(await recordMark({ ...(await call()), actor: judge.actor, entryId, values }))
  }
  granted(await closeRound(await call()))
  const { run } = granted(await computeResults(await call()))
  const publishing = { ...(await call()), runId: run.id }
  const start = performance.now()
  granted(await publishResults(publishing))
  return { world, run: run.id, ms: performance.now() - start }
}

/** Writes the lines and the messages of another round by Payload, row by row, and takes them back. */
async function stockWrites(running: Running, { world, run }: Published): Promise<number> {
  const { contest, category } = world
  let ms = Number.NaN
  await transact(await running.request(), async ({ req }) => {
    const round = await createDocument(req, 'rounds', { contest, category, title: 'stock' })
    const start = performance.now()
    for (const entry of Object.values(world.entries)) {
      await createDocument(req, 'results', {
        contest,
        category,
        round: round.id,
        run,
        entry,
        rank: 1,
        score: '1.00',
        awards: [],
        publishedAt: NOW.toISOString(),
      })
      await createDocument(req, 'messages', {
        contest,
        template: 'resultPublished',
        params: { entry },
        channel: 'inApp',
      })
    }
    ms = performance.now() - start
    return refuse('notFound')
  })
  return ms
}
