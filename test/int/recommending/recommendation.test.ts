import { isRefusal } from '#src/domain/basics/refusal.ts'
import { OPINION_MAX } from '#src/domain/recommending/opinion.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { stored } from '../../worlds/parts/stored.ts'
import {
  createEntry,
  createRecommendationWorld,
  createRecommender,
} from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: RecommendationWorld
let desk: ReturnType<typeof recommenderDesk>

beforeAll(async () => {
  booted = await bootPayload()
})
beforeEach(async () => {
  world = await createRecommendationWorld(booted)
  desk = recommenderDesk(booted, { world })
})
afterAll(() => booted?.stop())

const entryOf = (recommender: string | null = world.ours.unit, more = {}) =>
  createEntry(booted, world, { recommender, ...more })
const codeOf = (result: unknown) => (isRefusal(result) ? result.code : 'ok')
const stageOf = async (id: string) => (await stored(booted, 'entries', id)).stage
const opinionsOf = async (entry: string) =>
  findAll(
    await booted.request(),
    'recommendations',
    { entry: { equals: entry } },
    { sort: 'createdAt' },
  )
const asStaff = async (actor: Actor = world.examiner, now = world.now) => ({
  req: await booted.request(),
  actor,
  now,
})

describe('recommendation of entries', () => {
  it('should lead an entry from its submission to its acceptance', async () => {
    const entry = await entryOf()
    const early = await acceptEntry({ ...(await asStaff()), entryId: entry.id, checklist: [] })
    expect(codeOf(early)).toBe('recommendationPending')
    granted(await desk.recommend(entry.id, '  事迹感人，\r\n同意推荐。 '))
    expect(await opinionsOf(entry.id)).toMatchObject([
      { decision: 'recommend', opinion: '事迹感人，\n同意推荐。', rank: 1, unit: world.ours.unit },
    ])
    const sealed = granted(await desk.seal(await desk.readyTable()))
    expect(sealed).toMatchObject({ state: 'sealed', sequence: 0, version: 1 })
    granted(await acceptEntry({ ...(await asStaff()), entryId: entry.id, checklist: [] }))
    expect(await stored(booted, 'entries', entry.id)).toMatchObject({
      stage: 'accepted',
      acceptanceSequence: 1,
    })
    const activity = await findAll(
      await booted.request(),
      'activity',
      { contest: { equals: world.contest } },
      { sort: 'createdAt' },
    )
    expect(activity.map(({ action }) => action)).toEqual([
      'recommend',
      'generateTable',
      'attachScan',
      'readTableScan',
      'seal',
      'sealTable',
      'accept',
    ])
  })

  it.each([
    ['without words', '', 'opinionMissing'],
    ['of nothing visible', ' \u200b\n', 'opinionMissing'],
    ['that was not sent', null, 'opinionMissing'],
    ['sent twice', ['a', 'b'], 'fieldNotText'],
    ['a character too long', '好'.repeat(OPINION_MAX + 1), 'fieldTooLong'],
  ])('should refuse an opinion %s', async (_, opinion, code) => {
    const entry = await entryOf()
    expect(codeOf(await desk.recommend(entry.id, opinion))).toBe(code)
    expect(await stageOf(entry.id)).toBe('submitted')
    expect(await opinionsOf(entry.id)).toEqual([])
  })

  it('should take the longest opinion', async () => {
    const entry = await entryOf()
    expect(codeOf(await desk.recommend(entry.id, '好'.repeat(OPINION_MAX)))).toBe('ok')
  })

  it('should not tell a stranger an entry from none, whatever is brought along', async () => {
    const foreign = await entryOf(world.theirs.unit)
    const none = '01900000-0000-7000-8000-000000000000'
    for (const id of [foreign.id, none, 'nonsense', '', null]) {
      const entryId = id as string
      for (const answer of [
        await desk.recommend(entryId),
        await desk.recommend(entryId, ''),
        await desk.decline(entryId, ''),
        await desk.reconsider(entryId),
        await desk.revise(entryId, ''),
        await returnEntry({ ...(await desk.call()), entryId, to: 'entrant', remarks: [] }),
      ]) {
        expect(answer).toEqual({ ok: false, code: 'notFound', params: {} })
      }
    }
  })

  it('should refuse an account of the unit that holds no grant in this contest', async () => {
    const entry = await entryOf()
    const elsewhere = await createRecommendationWorld(booted)
    const { actor } = await createRecommender(booted, {
      contest: elsewhere.contest,
      unit: world.ours.unit,
    })
    const other = recommenderDesk(booted, { world, actor })
    expect(codeOf(await other.recommend(entry.id))).toBe('notFound')
    expect(codeOf(await other.generate())).toBe('notFound')
    expect(codeOf(await other.order([], []))).toBe('notFound')
  })

  it('should keep to the window of the recommendation', async () => {
    const entry = await entryOf()
    const late = recommenderDesk(booted, { world, now: world.late })
    expect(codeOf(await late.recommend(entry.id))).toBe('windowClosed')
    expect(codeOf(await late.decline(entry.id))).toBe('windowClosed')
  })

  it('should keep the word that was taken back, and count it no more', async () => {
    const entry = await entryOf()
    granted(await desk.recommend(entry.id, '第一次。'))
    granted(await desk.reconsider(entry.id))
    expect(await stageOf(entry.id)).toBe('submitted')
    granted(await desk.decline(entry.id, '不符合要求。'))
    const [first, second] = await opinionsOf(entry.id)
    expect(first).toMatchObject({ opinion: '第一次。', decision: 'recommend' })
    expect(first?.supersededAt).not.toBeNull()
    expect(second).toMatchObject({ decision: 'decline', rank: null, supersededAt: null })
  })

  it('should tell the entrant why an entry was declined', async () => {
    const entry = await entryOf()
    granted(await desk.decline(entry.id, '材料不实。'))
    const messages = await findAll(await booted.request(), 'messages', {
      account: { equals: entry.entrant.id },
    })
    expect(messages).toMatchObject([{ template: 'decline', params: { reason: '材料不实。' } }])
  })

  it('should not say how many other entries used the slot of a declined one', async () => {
    const limited = await createRecommendationWorld(booted, {
      category: { limits: { perUnit: 1, perPerson: null, soft: false } },
    })
    const own = recommenderDesk(booted, { world: limited })
    const declined = await createEntry(booted, limited, { recommender: limited.ours.unit })
    granted(await own.decline(declined.id))
    await createEntry(booted, limited, { recommender: limited.theirs.unit, unit: declined.unit })
    expect(await own.reconsider(declined.id)).toEqual({
      ok: false,
      code: 'slotGivenAway',
      params: {},
    })
  })

  it('should write an opinion anew in its place', async () => {
    const [first, second] = [await entryOf(), await entryOf()]
    granted(await desk.recommend(first.id))
    granted(await desk.recommend(second.id))
    const table = granted(await desk.generate())
    granted(await desk.revise(first.id, '改写后的意见。'))
    expect((await opinionsOf(first.id)).at(-1)).toMatchObject({
      opinion: '改写后的意见。',
      rank: 1,
    })
    expect((await stored(booted, 'recommendationTables', table.id)).state).toBe('outdated')
    expect(await stageOf(first.id)).toBe('recommended')
    expect(codeOf(await desk.revise(first.id, ''))).toBe('opinionMissing')
    const waiting = await entryOf()
    expect(codeOf(await desk.revise(waiting.id, '意见'))).toBe('wrongStage')
  })

  it('should send an entry back with remarks, and only with remarks', async () => {
    const entry = await entryOf()
    const back = async (remarks: Parameters<typeof returnEntry>[0]['remarks']) =>
      returnEntry({ ...(await desk.call()), entryId: entry.id, to: 'entrant', remarks })
    expect(codeOf(await back([]))).toBe('remarksMissing')
    granted(await back([{ target: 'summary', section: 'story', text: '请补充数据。' }]))
    expect(await stored(booted, 'entries', entry.id)).toMatchObject({
      stage: 'returned',
      returnedTo: 'entrant',
      openSections: ['story'],
    })
  })

  it('should end the old unit’s access at once when an entry goes to another', async () => {
    const entry = await entryOf()
    granted(await desk.recommend(entry.id))
    const organiser: Actor = { ...world.examiner, role: 'organiser' }
    granted(
      await rerouteEntry({
        ...(await asStaff(organiser)),
        entryId: entry.id,
        action: 'reassign',
        choice: { route: 'recommender', recommender: world.theirs.unit },
        reason: '对口单位有误。',
      }),
    )
    expect(codeOf(await desk.reconsider(entry.id))).toBe('notFound')
    const theirs = recommenderDesk(booted, { world, actor: world.theirs.actor })
    expect(codeOf(await theirs.recommend(entry.id))).toBe('ok')
    expect((await opinionsOf(entry.id)).map(({ unit }) => unit)).toEqual([
      world.ours.unit,
      world.theirs.unit,
    ])
  })

  it('should let one of two people of a unit recommend, and tell the other', async () => {
    const entry = await entryOf()
    const colleague = await createRecommender(booted, {
      contest: world.contest,
      unit: world.ours.unit,
    })
    const other = recommenderDesk(booted, { world, actor: colleague.actor })
    const answers = await Promise.all([desk.recommend(entry.id), other.decline(entry.id)])
    expect(answers.map(codeOf).sort()).toEqual(['ok', 'wrongStage'])
    const current = (await opinionsOf(entry.id)).filter(({ supersededAt }) => !supersededAt)
    expect(current).toHaveLength(1)
  })
})

describe('order of recommendations', () => {
  it('should give each a place of its own, though all come at once', async () => {
    const entries = await Promise.all(Array.from({ length: 8 }, () => entryOf()))
    const answers = await Promise.all(entries.map(({ id }) => desk.recommend(id)))
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'ok'))
    const ranks = await Promise.all(entries.map(async ({ id }) => (await opinionsOf(id))[0]?.rank))
    expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('should store an order once for whoever saw the one that stands', async () => {
    const entries = [await entryOf(), await entryOf(), await entryOf()]
    for (const { id } of entries) granted(await desk.recommend(id))
    const [a = '', b = '', c = ''] = entries.map(({ id }) => id)
    const colleague = await createRecommender(booted, {
      contest: world.contest,
      unit: world.ours.unit,
    })
    const other = recommenderDesk(booted, { world, actor: colleague.actor })
    const answers = await Promise.all([
      desk.order([a, b, c], [c, a, b]),
      other.order([a, b, c], [b, a, c]),
    ])
    expect(answers.map(codeOf).sort()).toEqual(['changedMeanwhile', 'ok'])
    const won = codeOf(answers[0]) === 'ok' ? [c, a, b] : [b, a, c]
    const table = granted(await desk.generate())
    expect(table.rows.map(({ entry }) => entry)).toEqual(won)
    expect(table.rows.map(({ rank }) => rank)).toEqual([1, 2, 3])
  })

  it('should refuse an order that is not one of exactly these entries', async () => {
    const entries = [await entryOf(), await entryOf()]
    for (const { id } of entries) granted(await desk.recommend(id))
    const foreign = (await entryOf(world.theirs.unit)).id
    const [a = '', b = ''] = entries.map(({ id }) => id)
    for (const wanted of [[], [a], [a, a], [a, foreign], [a, b, foreign], [a, b, b], [a, 'x']]) {
      expect(codeOf(await desk.order([a, b], wanted))).toBe('changedMeanwhile')
    }
    expect(codeOf(await desk.order([b, a], [a, b]))).toBe('changedMeanwhile')
    expect(codeOf(await desk.order([a, b], [b, a]))).toBe('ok')
  })

  it('should refuse an order that was made before a new recommendation came in', async () => {
    const [first, second] = [await entryOf(), await entryOf()]
    granted(await desk.recommend(first.id))
    const seen = [first.id]
    granted(await desk.recommend(second.id))
    expect(codeOf(await desk.order(seen, seen))).toBe('changedMeanwhile')
  })
})
