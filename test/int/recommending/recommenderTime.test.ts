import { sql } from '@payloadcms/db-postgres'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { extendEntry } from '#src/operations/examining/extendEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { actForRecommender } from '#src/operations/recommending/actForRecommender.ts'
import { extendRecommendation } from '#src/operations/recommending/extendRecommendation.ts'
import {
  keepOpinionCopy,
  settlingOpinionCopy,
} from '#src/operations/recommending/keepOpinionCopy.ts'
import { noteSeen } from '#src/operations/recommending/noteSeen.ts'
import { recommendEntry } from '#src/operations/recommending/recommendEntry.ts'
import { remindRecommenders } from '#src/operations/recommending/remindRecommenders.ts'
import { recommendationExtensions } from '#src/queries/recommending/recommendationExtensions.ts'
import { recommendationBoard } from '#src/queries/recommending/recommendationBoard.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { copySubject, workingCopiesOf } from '#src/store/records/workingCopies.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { quickAccount } from '../../worlds/parts/quickAccount.ts'
import { stored } from '../../worlds/parts/stored.ts'
import {
  createEntry,
  createRecommendationWorld,
  createRecommender,
  FILLER,
} from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: RecommendationWorld
let organiser: Actor

beforeAll(async () => {
  booted = await bootPayload()
})
beforeEach(async () => {
  world = await createRecommendationWorld(booted)
  organiser = { ...world.examiner, role: 'organiser' }
  for (const { actor, unit } of [world.ours, world.theirs]) await grant(actor.id, unit)
})
afterAll(() => booted?.stop())

/** What the account may do, as it is stored. */
async function grant(account: string, unit: string): Promise<void> {
  const { drizzle } = booted.payload.db
  await drizzle.execute(sql`update ${TABLE.accounts} set unit_id = ${unit} where id = ${account}`)
  await drizzle.execute(sql`
    insert into ${TABLE.accounts_grants} (_order, _parent_id, id, contest_id, role)
    values (1, ${account}, ${account}, ${world.contest}, 'recommender')`)
}

const HOUR = 3_600_000
const codeOf = (result: unknown) => (isRefusal(result) ? result.code : 'ok')
const entryOf = (recommender = world.ours.unit) => createEntry(booted, world, { recommender })
const call = async (actor: Actor, now = world.now) => ({
  req: await booted.request(),
  actor,
  now,
})
const records = async (action: string) =>
  findAll(await booted.request(), 'activity', {
    and: [{ contest: { equals: world.contest } }, { action: { equals: action } }],
  })
const messages = async (template: string) =>
  findAll(await booted.request(), 'messages', {
    and: [
      { contest: { equals: world.contest } },
      { template: { equals: template } },
      { channel: { equals: 'inApp' } },
    ],
  })
const extend = async (more: { actor?: Actor; closesAt?: string; reason?: string; unit?: string }) =>
  extendRecommendation({
    ...(await call(more.actor ?? organiser)),
    contestId: world.contest,
    unitId: more.unit ?? world.ours.unit,
    closesAt: more.closesAt ?? new Date(world.late.getTime() + HOUR).toISOString(),
    reason: more.reason ?? '公章外借，申请延后。',
  })

describe('more time for one recommender', () => {
  it('should open every gate to that unit, and to no other, until it ends', async () => {
    const late = { world, now: world.late }
    const desk = recommenderDesk(booted, late)
    const theirs = recommenderDesk(booted, { ...late, actor: world.theirs.actor })
    const [first, second, foreign] = [
      await entryOf(),
      await entryOf(),
      await entryOf(world.theirs.unit),
    ]
    expect(codeOf(await desk.recommend(first.id))).toBe('windowClosed')
    granted(await extend({}))
    for (const { id } of [first, second]) granted(await desk.recommend(id))
    granted(await desk.revise(first.id, '改写后的意见。'))
    granted(await desk.order([first.id, second.id], [second.id, first.id]))
    const sealed = granted(await desk.seal(await desk.readyTable()))
    expect(sealed.rows.map(({ entry }) => entry)).toEqual([second.id, first.id])
    expect((await stored(booted, 'entries', first.id)).stage).toBe('sealed')
    expect(codeOf(await theirs.recommend(foreign.id))).toBe('windowClosed')
    // Only what an examiner sent back could go into a table of theirs.
    expect(codeOf(await theirs.generate())).toBe('tableEmpty')
    const third = await entryOf()
    const over = recommenderDesk(booted, { world, now: new Date(world.late.getTime() + 2 * HOUR) })
    expect(codeOf(await over.recommend(third.id))).toBe('windowClosed')
    const [record] = await records('extendRecommendation')
    expect(record).toMatchObject({
      actorKind: 'staff',
      details: { reason: '公章外借，申请延后。' },
    })
    expect(await messages('recommender.extended')).toHaveLength(1)
  })

  it('should be given by organisers, with a reason, to units of the list, beyond the schedule', async () => {
    expect(codeOf(await extend({ actor: world.examiner }))).toBe('notAllowed')
    expect(codeOf(await extend({ actor: world.ours.actor }))).toBe('notFound')
    expect(codeOf(await extend({ reason: ' ' }))).toBe('reasonMissing')
    expect(codeOf(await extend({ unit: world.contest }))).toBe('recommenderUnknown')
    for (const closesAt of ['', 'soon', '2099-01-01', world.now.toISOString()]) {
      expect(await extend({ closesAt })).toMatchObject({
        code: 'invalid',
        fields: { closesAt: { code: expect.stringMatching(/fieldDateShape|extensionPast/) } },
      })
    }
    expect(await records('extendRecommendation')).toEqual([])
  })

  it('should never take time away: each ends after the schedule and after the one before', async () => {
    const why = async (closesAt: Date | string) => {
      const given = await extend({ closesAt: new Date(closesAt).toISOString() })
      const own = isRefusal(given) ? given.fields?.closesAt : undefined
      return [own?.code ?? codeOf(given), own ? wordsOfRefusal(own, 'zh') : '']
    }
    const hours = (count: number) => new Date(world.late.getTime() + count * HOUR)
    expect(await why('9999-01-01T00:00:00Z')).toEqual([
      'instantOutOfRange',
      expect.stringContaining('2100'),
    ])
    const soon = new Date(Date.now() + HOUR)
    const [code, words = ''] = await why(soon)
    expect([code, [...words.matchAll(/\d{4}年\d+月\d+日/g)].length]).toEqual([
      'extensionBeforeDeadline',
      2,
    ])
    expect(await why(hours(6))).toEqual(['ok', ''])
    expect(await why(hours(5))).toEqual([
      'extensionBeforeLast',
      expect.stringMatching(/已经给出的延期/),
    ])
    // Of two organisers at once, one waits for the other: what stands is the later end.
    const both = await Promise.all([
      extend({ closesAt: hours(9).toISOString() }),
      extend({ closesAt: hours(8).toISOString() }),
    ])
    const ends = await recommendationExtensions(readerOf(booted.payload), world.contest)
    expect(codeOf(both[0])).toBe('ok')
    expect(ends.get(world.ours.unit)).toBe(hours(9).toISOString())
  })

  it('should read an end that names no offset by the clock of the contest', async () => {
    const { closesAt } = granted(await extend({ closesAt: '2099-01-01T00:00' }))
    expect(closesAt).toBe('2098-12-31T16:00:00.000Z')
  })
})

describe('more time for one entry', () => {
  const give = async (entryId: string, until: Date) =>
    granted(
      await extendEntry({
        ...(await call(organiser)),
        entryId,
        until: until.toISOString(),
        reason: '材料补正。',
      }),
    )

  it('should lead through a table of its own to the seal, after each close, until it ends', async () => {
    const inTime = recommenderDesk(booted, { world })
    const [given, left, third] = [await entryOf(), await entryOf(), await entryOf()]
    granted(await inTime.recommend(left.id))
    const until = new Date(world.closed.getTime() + HOUR)
    await give(given.id, until)
    await give(third.id, until)
    const told = await messages('recommender.entryExtended')
    expect(told.map(({ account }) => account)).toEqual([world.ours.actor.id, world.ours.actor.id])

    const late = recommenderDesk(booted, { world, now: world.late })
    granted(await late.recommend(given.id))
    granted(await late.revise(given.id, '改写后的意见。'))
    const first = granted(await late.seal(await late.readyTable()))
    expect(first.rows.map(({ entry }) => entry)).toEqual([given.id])
    expect((await stored(booted, 'entries', given.id)).stage).toBe('sealed')
    expect((await stored(booted, 'entries', left.id)).stage).toBe('recommended')

    const afterAll = recommenderDesk(booted, { world, now: world.closed })
    granted(await afterAll.recommend(third.id))
    const ready = await afterAll.readyTable()
    const over = recommenderDesk(booted, { world, now: new Date(until.getTime() + 1) })
    expect(codeOf(await over.seal(ready))).toBe('windowClosed')
    granted(await afterAll.seal(ready))
    expect(codeOf(await afterAll.generate())).toBe('windowClosed')
    // Nobody else's table opens with it.
    const theirs = recommenderDesk(booted, {
      world,
      now: world.closed,
      actor: world.theirs.actor,
    })
    expect(codeOf(await theirs.generate())).toBe('windowClosed')
  })
})

describe('who is told of more time for an entry', () => {
  it('should act for its unit still', async () => {
    const entry = await entryOf()
    const { drizzle } = booted.payload.db
    await drizzle.execute(
      sql`update ${TABLE.accounts} set unit_id = null where id = ${entry.entrant.id}`,
    )
    const colleague = await quickAccount(booted, entry.unit)
    granted(
      await extendEntry({
        ...(await call(organiser)),
        entryId: entry.id,
        until: world.closed.toISOString(),
        reason: '材料补正。',
      }),
    )
    expect(await messages('extendEntry')).toMatchObject([{ account: colleague }])
  })
})

describe('what a recommender is told of an entry', () => {
  const accountsTold = async (template: string) =>
    (await messages(template)).map(({ account }) => account)

  it('should be that it left, to the one before, and that it waits, to the next', async () => {
    const entry = await entryOf()
    granted(
      await rerouteEntry({
        ...(await call(organiser)),
        entryId: entry.id,
        action: 'reassign',
        reason: '选错单位。',
        choice: { route: 'recommender', recommender: world.theirs.unit },
      }),
    )
    expect(await messages('recommender.left')).toMatchObject([
      { account: world.ours.actor.id, params: { title: entry.title, action: 'reassign' } },
    ])
    expect(await accountsTold('recommender.reassign')).toEqual([world.theirs.actor.id])
    granted(await withdrawEntry({ ...(await call(entry.entrant)), entryId: entry.id }))
    expect((await accountsTold('recommender.left')).toSorted()).toEqual(
      [world.ours.actor.id, world.theirs.actor.id].toSorted(),
    )
  })

  it('should never be of a draft, nor that something waits which it has just handed in itself', async () => {
    const draft = await createEntry(booted, world, {
      recommender: world.ours.unit,
      stage: 'draft',
    })
    granted(
      await rerouteEntry({
        ...(await call(organiser)),
        entryId: draft.id,
        action: 'reassign',
        reason: '选错单位。',
        choice: { route: 'recommender', recommender: world.theirs.unit },
      }),
    )
    const desk = recommenderDesk(booted, { world })
    const { id } = await entryOf()
    granted(await desk.recommend(id))
    granted(await desk.seal(await desk.readyTable()))
    granted(
      await returnEntry({
        ...(await call(world.examiner)),
        entryId: id,
        to: 'recommender',
        remarks: [{ target: 'entry', section: '', text: '请核对意见。' }],
      }),
    )
    granted(await desk.seal(await desk.readyTable()))
    expect((await stored(booted, 'entries', id)).stage).toBe('sealed')
    for (const template of ['recommender.reassign', 'recommender.left', 'recommender.resubmit']) {
      expect(await messages(template)).toEqual([])
    }
    expect(await accountsTold('recommender.returnToRecommender')).toEqual([world.ours.actor.id])
  })
})

describe('a reminder to recommenders', () => {
  const remind = async (now = world.now, actor = organiser) =>
    remindRecommenders({
      ...(await call(actor, now)),
      contestId: world.contest,
      units: [world.ours.unit, world.theirs.unit],
    })

  it('should reach those behind once a day, however many ask for it', async () => {
    await entryOf()
    const answers = await Promise.all([remind(), remind(), remind()])
    const told = answers.flatMap((answer) => granted(answer).told)
    expect(told).toEqual([world.ours.unit])
    expect(granted(answers[0]).settled).toEqual([world.theirs.unit])
    expect(await messages('recommender.reminder')).toMatchObject([
      { account: world.ours.actor.id, params: { waiting: '1', unsealed: '0' } },
    ])
    expect(granted(await remind()).already).toEqual([world.ours.unit])
    const tomorrow = new Date(world.now.getTime() + 24 * HOUR)
    expect(granted(await remind(tomorrow)).told).toEqual([world.ours.unit])
    expect(await records('remindRecommender')).toHaveLength(2)
    expect(codeOf(await remind(world.now, world.examiner))).toBe('notAllowed')
  })

  it('should leave alone who has nothing left to do', async () => {
    const desk = recommenderDesk(booted, { world })
    const { id } = await entryOf()
    granted(await desk.recommend(id))
    granted(await desk.seal(await desk.readyTable()))
    expect(granted(await remind()).settled.sort()).toEqual(
      [world.ours.unit, world.theirs.unit].sort(),
    )
  })
})

describe('the board of recommenders', () => {
  it('should count what each has, and nothing of another contest', async () => {
    const desk = recommenderDesk(booted, { world })
    const [sealed, recommended] = [await entryOf(), await entryOf()]
    granted(await desk.recommend(sealed.id))
    granted(await desk.seal(await desk.readyTable()))
    granted(await desk.recommend(recommended.id))
    await entryOf()
    await createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' })
    granted(await extend({}))
    const board = await recommendationBoard({
      transaction: readerOf(booted.payload),
      contest: world.contest,
    })
    expect(board.map(({ unit }) => unit)).toEqual([world.ours.unit, world.theirs.unit])
    expect(board[0]).toMatchObject({
      accounts: 1,
      drafts: 1,
      submitted: 3,
      waiting: 1,
      recommended: 1,
      declined: 0,
      sentBack: 0,
      sealed: 1,
      sealedTables: 1,
      extendedUntil: new Date(world.late.getTime() + HOUR).toISOString(),
      newest: { state: 'sealed' },
    })
    expect(board[1]).toMatchObject({ submitted: 0, newest: null, extendedUntil: null })
    expect(board.map(({ isListed }) => isListed)).toEqual([true, true])
    const req = await booted.request()
    await updateDocument(req, 'contests', world.contest, { recommenders: [world.theirs.unit] })
    const [unlisted] = await recommendationBoard({
      transaction: readerOf(booted.payload),
      contest: world.contest,
    })
    // Every door of its row would refuse it.
    expect(unlisted).toMatchObject({ unit: world.ours.unit, isListed: false })
    expect(codeOf(await extend({}))).toBe('recommenderUnknown')
  })
})

describe('an entry that its recommender opens', () => {
  const see = async (entryId: string, actor = world.ours.actor) =>
    noteSeen({ ...(await call(actor)), entryId })

  it('should be noted once, and told to its entrant once', async () => {
    const entry = await entryOf()
    const before = await stored(booted, 'entries', entry.id)
    const colleague = await createRecommender(booted, {
      contest: world.contest,
      unit: world.ours.unit,
    })
    const answers = await Promise.all([
      see(entry.id),
      see(entry.id, colleague.actor),
      see(entry.id),
    ])
    expect(answers.filter((answer) => granted(answer).isFirst)).toHaveLength(1)
    expect(await records('seeEntry')).toHaveLength(1)
    expect(await messages('entrySeen')).toMatchObject([
      { account: entry.entrant.id, params: { recommender: world.ours.unitName } },
    ])
    const after = await stored(booted, 'entries', entry.id)
    expect(after).toMatchObject({ seenBy: world.ours.unit, updatedAt: before.updatedAt })
  })

  it('should be unknown to another unit, and begin anew with the next recommender', async () => {
    const entry = await entryOf()
    expect(codeOf(await see(entry.id, world.theirs.actor))).toBe('notFound')
    granted(await see(entry.id))
    granted(
      await rerouteEntry({
        ...(await call(organiser)),
        entryId: entry.id,
        action: 'reassign',
        choice: { route: 'recommender', recommender: world.theirs.unit },
        reason: '对口有误。',
      }),
    )
    expect(codeOf(await see(entry.id))).toBe('notFound')
    expect(granted(await see(entry.id, world.theirs.actor)).isFirst).toBe(true)
  })
})

describe('what a recommender types', () => {
  const stamp = (writer: string, base = 0, sequence = 1) => ({ writer, sequence, base })
  const keep = async (
    entryId: string,
    input: unknown,
    more = {},
    actor: Actor = world.ours.actor,
  ) =>
    keepOpinionCopy({
      ...(await call(actor)),
      entryId,
      input,
      text: 'opinion' as const,
      stamp: stamp('page-one'),
      isKnown: (name) => name === 'opinion',
      ...more,
    })
  const copies = async (entry: string) =>
    workingCopiesOf(await booted.request(), copySubject.opinion(entry, world.ours.unit))

  it('should be kept as it stands, at any length and hour, for the unit alone', async () => {
    const { id } = await entryOf()
    const long = '好'.repeat(10_000)
    granted(await keep(id, { opinion: long }))
    expect(await copies(id)).toMatchObject([{ input: { opinion: long }, section: 'opinion' }])
    const late = await call(world.ours.actor, world.late)
    granted(await keep(id, { opinion: '迟' }, { ...late, stamp: stamp('page-one', 0, 2) }))
    expect(codeOf(await keep(id, { opinion: '改' }, {}, world.theirs.actor))).toBe('notFound')
    expect(codeOf(await keep(id, { stage: 'accepted' }))).toBe('fieldUnknown')
    expect(codeOf(await keep(id, { opinion: '好'.repeat(100_001) }))).toBe('invalid')
    expect(await records('keepOpinionCopy')).toEqual([])
  })

  it('should never be written over by a colleague who has not seen it', async () => {
    const { id } = await entryOf()
    granted(await keep(id, { opinion: '甲写的。' }))
    expect(codeOf(await keep(id, { opinion: '乙写的。' }, { stamp: stamp('page-two') }))).toBe(
      'savedElsewhere',
    )
    const say = async (writer: string, base: number) => {
      const own = { ...(await call(world.ours.actor)), stamp: stamp(writer, base, 2) }
      return settlingOpinionCopy({ ...own, text: 'opinion' }, () =>
        recommendEntry({ ...own, entryId: id, opinion: '同意推荐。' }),
      )
    }
    expect(codeOf(await say('page-two', 0))).toBe('savedElsewhere')
    expect((await stored(booted, 'entries', id)).stage).toBe('submitted')
    granted(await say('page-one', 0))
    expect((await stored(booted, 'entries', id)).stage).toBe('recommended')
    expect((await copies(id))[0]?.input ?? null).toBeNull()
  })
})

describe('an organiser in a recommender’s place', () => {
  const place = async (more: { actor?: Actor; unit?: string; reason?: string } = {}) =>
    actForRecommender({
      req: await booted.request(),
      actor: more.actor ?? organiser,
      contestId: world.contest,
      unitId: more.unit ?? world.ours.unit,
      reason: more.reason ?? '收到盖章推荐意见原件。',
    })

  it('should do what the unit may, at its times and for it alone, on record', async () => {
    const [own, foreign] = [await entryOf(), await entryOf(world.theirs.unit)]
    const plain = recommenderDesk(booted, { world, actor: organiser })
    expect(codeOf(await plain.recommend(own.id))).toBe('notAllowed')
    const { actor } = granted(await place())
    const desk = recommenderDesk(booted, { world, actor })
    expect(codeOf(await desk.recommend(foreign.id))).toBe('notAllowed')
    granted(await desk.recommend(own.id, '照纸面录入，同意推荐。'))
    const sealed = granted(await desk.seal(await desk.readyTable()))
    expect(sealed).toMatchObject({ unit: world.ours.unit, state: 'sealed' })
    const [word] = await findAll(await booted.request(), 'recommendations', {
      entry: { equals: own.id },
    })
    expect(word).toMatchObject({ unit: world.ours.unit, byStaff: organiser.id, by: null })
    for (const action of ['recommend', 'generateTable', 'attachScan', 'sealTable']) {
      expect(await records(action)).toMatchObject([
        {
          actorKind: 'staff',
          details: { actingFor: world.ours.unit, evidence: '收到盖章推荐意见原件。' },
        },
      ])
    }
    const late = recommenderDesk(booted, { world, actor, now: world.late })
    expect(codeOf(await late.recommend((await entryOf()).id))).toBe('windowClosed')
  })

  it('should be let in as an organiser of the contest, with evidence, for units of its list', async () => {
    expect(codeOf(await place({ actor: world.examiner }))).toBe('notAllowed')
    expect(codeOf(await place({ actor: world.ours.actor }))).toBe('notFound')
    expect(codeOf(await place({ unit: world.contest }))).toBe('recommenderUnknown')
    expect(codeOf(await place({ reason: ' ' }))).toBe('reasonMissing')
  })
})

describe('the doors of the board', () => {
  it('should let organisers alone in, and take paper for a unit from its opinion to its scan', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'organiser' })
    const examiner = await signedInStaff(booted.payload, { role: 'examiner' })
    const doors = `/staff/contests/${world.contest}/recommenders`
    const place = `${doors}/${world.ours.unit}`
    const { id } = await entryOf()
    const post = (to: string, body: unknown, who: string | null = cookie) =>
      booted.rest(to, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
        ...(who ? { cookie: who } : {}),
      })
    const word = `${place}/entries/${id}/recommendation`
    const paper = { opinion: '同意推荐。', reason: '收到盖章原件。' }
    for (const [to, body] of [
      [word, paper],
      [`${place}/extension`, { closesAt: '2099-01-01T00:00:00Z', reason: '延期。' }],
      [`${doors}/reminder`, { units: [world.ours.unit] }],
    ] as const) {
      expect((await post(to, body, null)).status).toBe(401)
      expect((await post(to, body, examiner.cookie)).status).toBe(403)
    }
    expect((await post(word, { opinion: '同意。' })).body.refusal).toMatchObject({
      code: 'reasonMissing',
    })
    expect((await post(`${doors}/reminder`, { units: [world.ours.unit] })).body.value).toEqual({
      told: [world.ours.unit],
      already: [],
      settled: [],
      unreachable: [],
    })
    expect((await post(word, paper)).status).toBe(200)
    const made = await post(`${place}/tables`, {
      ...FILLER,
      leaveOutWaiting: true,
      reason: '同上。',
    })
    expect(made.status).toBe(200)
    await booted.payload.jobs.run({ queue: 'documents', limit: 100, silent: true })
    const table = `${place}/tables/${String(made.body.value?.id)}`
    const scan = (reason: string) => {
      const body = new FormData()
      body.set('scan', new File([new Uint8Array(makePdf())], '盖章.pdf'))
      return booted.rest(`${table}/scan?reason=${reason}`, { method: 'POST', cookie, body })
    }
    expect((await scan('')).body.refusal).toMatchObject({ code: 'reasonMissing' })
    expect((await scan('寄来的原件')).status).toBe(200)
    expect((await post(`${table}/seal`, { reason: '同上。' })).body.refusal).toMatchObject({
      code: 'tableScanWaiting',
    })
    const foreign = table.replace(world.ours.unit, world.theirs.unit)
    expect((await post(`${foreign}/seal`, { reason: '同上。' })).status).toBe(404)
  })
})
