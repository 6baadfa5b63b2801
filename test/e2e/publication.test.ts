import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { startSite, startWorker } from '../helpers/site.ts'
import type { RunningProcess, RunningSite } from '../helpers/site.ts'
import { until, untilHolds } from '../helpers/until.ts'
import { createJudge, createOutcomeWorld, NOW } from '../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../worlds/outcomeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'

describe('publication over two site processes and a worker', () => {
  let booted: Booted
  let worker: RunningProcess | undefined
  let sites: RunningSite[] = []

  beforeAll(async () => {
    booted = await bootPayload()
    const { databaseUrl, dataDir } = booted
    sites = await Promise.all([
      startSite({ databaseUrl, dataDir }),
      startSite({ databaseUrl, dataDir }),
    ])
    worker = startWorker({ databaseUrl, dataDir })
  })
  afterAll(async () => {
    await worker?.stop()
    await Promise.all(sites.map((site) => site.stop()))
    await booted?.stop()
  })

  it('should show on both what the worker published, with nobody asking for it', async () => {
    const world = await createOutcomeWorld(booted, {
      letters: ['A', 'B'],
      category: { awards: [{ key: 'first', title: '一等奖', kind: 'grade', quota: 1 }] },
      round: {
        components: [{ kind: 'experts', weight: 100 }],
        criteria: [{ key: 'all', label: '总评', min: 0, max: 100 }],
        trim: false,
        trimFrom: 5,
      },
    })
    const run = await computedRun(world)
    const page = `/${world.slug}/winners`
    await untilHolds(async () => expect(await kept(page)).toEqual(['HIT', 'HIT']))
    expect(await shown(page)).toEqual([false, false])

    const order = await booted.rest(`/staff/rounds/${world.round}/publication`, {
      method: 'POST',
      body: JSON.stringify({ run }),
      headers: { 'Content-Type': 'application/json' },
      cookie: world.organiserCookie,
    })
    expect(order.status).toBe(200)
    await until(() => published(world))
    // What is kept has no end by the clock: only the worker's touch makes it anew. How soon: `npm run bench -- freshness`.
    await untilHolds(async () => expect(await shown(page)).toEqual([true, true]))
    for (const site of sites) {
      const html = await (await fetch(site.origin + page)).text()
      expect(html).toContain('一等奖')
      expect(html).not.toContain('作品B')
    }
  })

  /** One judge prefers A; the round is closed and computed. Answers with the id of the run. */
  async function computedRun(world: OutcomeWorld): Promise<string> {
    const call = async () => ({
      req: await booted.request(),
      actor: world.organiser,
      now: NOW,
      roundId: world.round,
    })
    const judge = await createJudge(booted, world)
    granted(await assignJudges({ ...(await call()), judges: [judge.actor.id] }))
    granted(await openRound(await call()))
    for (const [letter, all] of Object.entries({ A: 90, B: 80 })) {
      const entryId = world.entries[letter]
      granted(await recordMark({ ...(await call()), actor: judge.actor, entryId, values: { all } }))
    }
    granted(await closeRound(await call()))
    return granted(await computeResults(await call())).run.id
  }

  /** Whether the worker's transaction is committed: seen by a connection of its own. */
  async function published({ round }: OutcomeWorld): Promise<boolean> {
    const ofRound = { subjectId: { equals: round }, action: { equals: 'publishResults' } }
    return (await findAll(await booted.request(), 'activity', ofRound)).length > 0
  }

  const kept = (page: string) =>
    Promise.all(
      sites.map(async ({ origin }) => (await fetch(origin + page)).headers.get('x-nextjs-cache')),
    )
  const shown = (page: string) =>
    Promise.all(
      sites.map(async ({ origin }) =>
        (await (await fetch(origin + page)).text()).includes('作品A'),
      ),
    )
})
