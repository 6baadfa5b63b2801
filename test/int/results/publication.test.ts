import type { CollectionSlug } from 'payload'

import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { DELIVERY_DAYS } from '#src/domain/messages/delivery.ts'
import { parseRun } from '#src/domain/results/parseRun.ts'
import { computeRun } from '#src/domain/results/resultRun.ts'
import { runWorker } from '#src/jobs/worker/runWorker.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { digestOf } from '#src/operations/judging/roundRule.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { publishResults } from '#src/operations/results/publishResults.ts'
import { requestPublication } from '#src/operations/results/requestPublication.ts'
import { publishedRun } from '#src/queries/results/publishedRun.ts'
import type { PublishedRun } from '#src/queries/results/publishedRun.ts'
import { winners } from '#src/queries/results/winners.ts'
import { publicEntries } from '#src/queries/shown/publicEntries.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { until } from '../../helpers/until.ts'
import { watchDatabase } from '../../helpers/watchDatabase.ts'
import { createJudge, createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { quickAccount } from '../../worlds/parts/quickAccount.ts'
import { stored } from '../../worlds/parts/stored.ts'

const LETTERS = ['A', 'B', 'C', 'D']
/** No two entries tie. */
const DISTINCT = Array.from({ length: 30 }, (_, index) => 90 - 2 * index)
const ROUND = {
  components: [{ kind: 'experts' as const, weight: 100 }],
  criteria: [{ key: 'all', label: '总评', min: 0, max: 100 }],
  trim: false,
  trimFrom: 5,
}

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('publication', () => {
  it('should be ordered by an organiser, carried out once by the worker, and show winners only', async () => {
    const world = await computedWorld()
    expect(await winners(booted.payload, world.contest)).toEqual([])
    expect(await publishedRun({ payload: booted.payload, round: world.round })).toBeNull()

    const { status } = await booted.rest(
      `/staff/rounds/${world.round}/publication`,
      posted({ run: world.run }, world.organiserCookie),
    )
    expect(status).toBe(200)
    // Nothing is public until the worker has done it.
    expect((await stored(booted, 'rounds', world.round)).state).toBe('closed')
    await work(async () => (await stored(booted, 'rounds', world.round)).state === 'published')

    const shown = await winners(booted.payload, world.contest)
    expect(shown.map(({ award, title, number }) => [award.title, title, number])).toEqual([
      ['一等奖', '作品A', '2030-V-0001'],
      ['二等奖', '作品B', '2030-V-0002'],
    ])
    const lines = await findAll(await booted.request(), 'results', {
      round: { equals: world.round },
    })
    expect(lines).toHaveLength(LETTERS.length)
    expect(
      (await publicEntries(booted.payload, world.contest)).map(({ number }) => number),
    ).toEqual(['2030-V-0001', '2030-V-0002'])
    const told = await findAll(await booted.request(), 'messages', {
      contest: { equals: world.contest },
      template: { in: ['awarded', 'resultPublished'] },
    })
    expect(told.map(({ template, params }) => [params.title, template, params.awards])).toEqual(
      expect.arrayContaining([
        ['作品A', 'awarded', '一等奖'],
        ['作品B', 'awarded', '二等奖'],
        ['作品C', 'resultPublished', ''],
      ]),
    )
    expect(told).toHaveLength(LETTERS.length)
    const [order] = await activityOf(world, 'requestPublication')
    const [done] = await activityOf(world, 'publishResults')
    expect([order?.actor, done?.actor]).toEqual([world.organiser.id, world.organiser.id])

    const call = { actor: world.organiser, now: NOW, roundId: world.round }
    granted(await publishResults({ req: await booted.request(), ...call, runId: world.run }))
    expect(await activityOf(world, 'publishResults')).toHaveLength(1)
    for (const operation of [openRound, closeRound, computeResults]) {
      expect(await operation({ req: await booted.request(), ...call })).toMatchObject({
        code: 'resultsPublished',
      })
    }
  })

  it('should let anybody compute the published run again, and tell nothing of who did not win', async () => {
    const world = await publishedWorld()
    const { status, body } = await booted.rest(`/portal/results/${world.round}/run.json`)
    expect(status).toBe(200)
    const run = body as unknown as PublishedRun
    expect([digestOf(run.input), digestOf(run.output)]).toEqual([run.inputDigest, run.outputDigest])
    const again = computeRun(parseRun(run.input))
    expect(again.ok && canonicalJson(again.value)).toBe(run.output)
    expect(run.winners.map(({ number }) => number)).toEqual(['2030-V-0001', '2030-V-0002'])
    const text = JSON.stringify(run)
    for (const secret of ['作品C', '2030-V-0003', ...world.judges])
      expect(text).not.toContain(secret)
  })

  it('should show no winner of a contest that is not public, and none that lost its standing', async () => {
    const world = await publishedWorld()
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(world.entries.A), { stage: 'disqualified' }),
    )
    expect((await winners(booted.payload, world.contest)).map(({ title }) => title)).toEqual([
      '作品B',
    ])
    await inOperation(booted, (req) =>
      updateDocument(req, 'contests', world.contest, { published: false }),
    )
    expect(await winners(booted.payload, world.contest)).toEqual([])
    expect(await publicEntries(booted.payload, world.contest)).toEqual([])
    expect((await booted.rest(`/portal/results/${world.round}/run.json`)).status).toBe(404)
  })

  it('should be refused before there is a run, after a change, and from another screen', async () => {
    const world = await createWorld()
    const order = async (runId: unknown) =>
      requestPublication({
        req: await booted.request(),
        actor: world.organiser,
        now: NOW,
        roundId: world.round,
        runId,
      })
    expect(await order('')).toMatchObject({ code: 'roundNotClosed' })
    await mark(world)
    expect(await order('')).toMatchObject({ code: 'resultsNotComputed' })
    const run = await compute(world)
    expect(await order('another')).toMatchObject({ code: 'changedMeanwhile' })
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(world.entries.D), { stage: 'disqualified' }),
    )
    expect(await order(run)).toMatchObject({ code: 'resultsOutdated' })
    granted(await order(await compute(world)))
  })

  it('should be refused while a tie at the cut line waits for a decision', async () => {
    const world = await createWorld()
    await mark(world, [90, 90, 80, 70])
    const run = await compute(world)
    const order = {
      req: await booted.request(),
      actor: world.organiser,
      now: NOW,
      roundId: world.round,
      runId: run,
    }
    expect(await requestPublication(order)).toMatchObject({
      code: 'awardsUndecided',
      params: { award: '一等奖' },
    })
    const { status } = await booted.rest(
      `/staff/rounds/${world.round}/decisions`,
      posted({ award: 'first', entries: [world.entries.B], reason: '合议' }, world.organiserCookie),
    )
    expect(status).toBe(200)
    const [newest] = await findAll(
      await booted.request(),
      'resultRuns',
      { round: { equals: world.round } },
      { sort: '-createdAt', limit: 1 },
    )
    granted(await requestPublication({ ...order, req: await booted.request(), runId: newest?.id }))
  })

  it('should put on the record what the worker could not publish', async () => {
    const world = await computedWorld()
    const call = { actor: world.organiser, now: NOW, roundId: world.round }
    granted(await requestPublication({ req: await booted.request(), ...call, runId: world.run }))
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(world.entries.D), { stage: 'disqualified' }),
    )
    await work(async () => (await activityOf(world, 'publicationRefused')).length > 0)
    const [line] = await activityOf(world, 'publicationRefused')
    expect(line?.details).toMatchObject({ code: 'resultsOutdated' })
    expect(await winners(booted.payload, world.contest)).toEqual([])
  })

  it('should queue nothing where the order is refused', async () => {
    const world = await createWorld()
    const jobs = () => booted.payload.count({ collection: 'payload-jobs' as CollectionSlug })
    const before = await jobs()
    const refused = await booted.rest(
      `/staff/rounds/${world.round}/publication`,
      posted({ run: 'none' }, world.organiserCookie),
    )
    expect([refused.status, await jobs()]).toEqual([409, before])
  })
})

describe('what publication writes', () => {
  it('should tell who acts for each entry now, in the portal and by e-mail in their language', async () => {
    const world = await computedWorld()
    const { A, B, C, D } = world.entries
    const began = async (id: string | undefined) =>
      (await stored(booted, 'entries', id ?? '')).account
    const colleague = await quickAccount(booted, String(world.units.B))
    await inOperation(booted, async (req) => {
      const write = { email: 'a@example.org', locale: 'en' as const }
      await updateDocument(req, 'accounts', await began(A), write)
      // B was begun by somebody who has left its unit since; of C nobody is left; D is a person's own.
      await updateDocument(req, 'accounts', await began(B), { unit: null })
      await updateDocument(req, 'accounts', await began(C), { unit: null })
      await updateDocument(req, 'entries', String(D), { unit: null })
    })
    granted(await publishResults(await publication(world)))
    const told = await findAll(
      await booted.request(),
      'messages',
      { contest: { equals: world.contest } },
      { sort: 'channel' },
    )
    const line = { contest: world.contest, broadcast: null }
    const inApp = { ...line, channel: 'inApp', state: null, address: null, expiresAt: null }
    const results = await findAll(await booted.request(), 'results', { entry: { equals: A } })
    expect(results).toMatchObject([
      {
        rank: 1,
        score: '90.00',
        publishedAt: NOW.toISOString(),
        awards: [{ key: 'first', title: '一等奖', kind: 'grade' }],
      },
    ])
    expect(told.filter(({ channel }) => channel === 'inApp')).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining(
        [
          { ...inApp, account: await began(A), template: 'awarded' },
          { ...inApp, account: colleague, template: 'awarded' },
          { ...inApp, account: await began(D), template: 'resultPublished' },
          {
            ...line,
            account: await began(A),
            template: 'awarded',
            channel: 'email',
            address: 'a@example.org',
            locale: 'en',
            state: 'waiting',
            attempts: 0,
            nextAttemptAt: NOW.toISOString(),
            expiresAt: new Date(NOW.getTime() + DELIVERY_DAYS * 86_400_000).toISOString(),
            params: {
              title: '作品A',
              number: '2030-V-0001',
              entry: A,
              round: '评审与投票',
              roundEn: '评审与投票',
              awards: '一等奖',
              awardsEn: '一等奖',
            },
          },
        ].map((message) => expect.objectContaining(message)),
      ),
    )
    expect(told).toHaveLength(4)
  })

  it('should take as many statements for many entries as for few', async () => {
    const statements = async (letters: string[]) => {
      const world = await computedWorld(letters)
      const call = await publication(world)
      const watched = await watchDatabase(booted.payload, () => publishResults(call))
      granted(watched.value)
      const lines = await findAll(await booted.request(), 'results', {
        round: { equals: world.round },
      })
      expect(lines).toHaveLength(letters.length)
      return watched.statements
    }
    const few = await statements(LETTERS)
    expect(await statements(Array.from({ length: 12 }, (_, index) => `N${index}`))).toBe(few)
  })
})

type World = OutcomeWorld & { judges: string[] }

async function createWorld(letters = LETTERS): Promise<World> {
  const world = await createOutcomeWorld(booted, {
    letters,
    category: {
      awards: [
        { key: 'first', title: '一等奖', kind: 'grade', quota: 1 },
        { key: 'second', title: '二等奖', kind: 'grade', quota: 1 },
        { key: 'certificate', title: '参赛证书', kind: 'participation', quota: null },
      ],
    },
    round: ROUND,
  })
  return { ...world, judges: [] }
}

/** Marks every entry by one judge, from the best down, and closes the round. */
async function mark(world: World, points = DISTINCT): Promise<void> {
  const call = async () => ({
    req: await booted.request(),
    actor: world.organiser,
    now: NOW,
    roundId: world.round,
  })
  const judge = await createJudge(booted, world)
  world.judges.push(judge.actor.id)
  granted(await assignJudges({ ...(await call()), judges: world.judges }))
  granted(await openRound(await call()))
  for (const [index, letter] of Object.keys(world.entries).entries()) {
    granted(
      await recordMark({
        ...(await call()),
        actor: judge.actor,
        entryId: world.entries[letter],
        values: { all: points[index] ?? 0 },
      }),
    )
  }
  granted(await closeRound(await call()))
}

async function compute(world: World): Promise<string> {
  const call = { actor: world.organiser, now: NOW, roundId: world.round }
  return granted(await computeResults({ req: await booted.request(), ...call })).run.id
}

async function computedWorld(letters = LETTERS): Promise<World & { run: string }> {
  const world = await createWorld(letters)
  await mark(world)
  return { ...world, run: await compute(world) }
}

async function publishedWorld(): Promise<World & { run: string }> {
  const world = await computedWorld()
  granted(await publishResults(await publication(world)))
  return world
}

const publication = async (world: World & { run: string }) => ({
  req: await booted.request(),
  actor: world.organiser,
  now: NOW,
  roundId: world.round,
  runId: world.run,
})

/** Lets a worker run until something has happened. */
async function work(isDone: () => Promise<boolean>): Promise<void> {
  const stop = new AbortController()
  const { payload } = booted
  const working = runWorker({ payload, signal: stop.signal })
  try {
    await until(isDone)
  } finally {
    stop.abort()
    await working
  }
}

const posted = (body: object, cookie: string) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
  cookie,
})

async function activityOf(world: OutcomeWorld, action: string) {
  return findAll(await booted.request(), 'activity', {
    contest: { equals: world.contest },
    action: { equals: action },
  })
}
