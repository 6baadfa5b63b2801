import { sql } from '@payloadcms/db-postgres'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { Actor, Stage } from '#src/domain/types/index.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { extendEntry } from '#src/operations/examining/extendEntry.ts'
import { lapseEntry } from '#src/operations/examining/lapseEntry.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { messageInWords } from '#src/translations/messageInWords.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld, TestEntry } from '../../worlds/recommendationWorld.ts'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

let booted: Booted
let world: RecommendationWorld
let organiser: { id: string; cookie: string }

beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  organiser = await signedInStaff(booted.payload, { role: 'organiser' })
})
beforeEach(async () => {
  world = await createRecommendationWorld(booted, {
    contest: { windows: WINDOWS.map((key) => window(key, -1)), graceMinutes: 0 },
    category: { limits: { perUnit: 1, perPerson: 1, soft: false } },
  })
})
afterAll(() => booted?.stop())

const WINDOWS = ['submission', 'recommendation', 'examination'] as const
// One instant, as a stage that is only made longer opens when it did.
const OPENED = inDays(-9)
const window = (key: (typeof WINDOWS)[number], closes: number) => ({
  key,
  title: key,
  displayText: key,
  opensAt: OPENED,
  closesAt: inDays(closes),
})
const actor = (): Actor => ({
  kind: 'staff',
  id: organiser.id,
  name: '示例组织者',
  role: 'organiser',
  contests: [],
})
const call = async (who: Actor = actor()) => ({
  req: await booted.request(),
  actor: who,
  now: new Date(),
})
const save = (data: Partial<ContestDocument>) =>
  booted.rest(`/contests/${world.contest}`, {
    method: 'PATCH',
    cookie: organiser.cookie,
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json' },
  })
const putTo = (days: number, more: Partial<ContestDocument> = {}) =>
  save({ windows: WINDOWS.map((key) => window(key, days)), ...more })
const codeOf = (result: unknown) => (isRefusal(result) ? result.code : 'ok')
const entryOf = (stage: Stage, unit?: string) =>
  createEntry(booted, world, {
    recommender: world.ours.unit,
    stage,
    ...(unit ? { unit } : {}),
  })
const lapsed = async (stage: Stage, unit?: string): Promise<TestEntry> => {
  const entry = await entryOf(stage, unit)
  if (stage === 'returned') {
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', entry.id, {
        returnedTo: 'entrant',
        leftStage: 'sealed',
        openSections: ['work'],
      }),
    )
  }
  granted(await lapseEntry({ ...(await call()), entryId: entry.id }))
  return entry
}
const stageOf = async ({ id }: TestEntry) =>
  (await findById(await booted.request(), 'entries', id))?.stage
const messages = async (template: string) =>
  findAll(await booted.request(), 'messages', {
    and: [{ contest: { equals: world.contest } }, { template: { equals: template } }],
  })

describe('a deadline moved after the close', () => {
  it('should give lapsed entries back to the stage they left, and reopen what it closed', async () => {
    const stages = ['draft', 'submitted', 'recommended', 'declined', 'returned'] as const
    const entries: TestEntry[] = []
    for (const stage of stages) entries.push(await lapsed(stage))
    const sealed = await entryOf('sealed')
    expect((await putTo(3)).status).toBe(200)
    expect(await Promise.all(entries.map(stageOf))).toEqual(stages)
    expect(await stageOf(sealed)).toBe('sealed')
    const [, submitted, , , returned] = entries
    expect(await findById(await booted.request(), 'entries', returned?.id)).toMatchObject({
      returnedTo: 'entrant',
      leftStage: 'sealed',
      openSections: ['work'],
    })
    // Who was early may take it back and mend it.
    const recall = { ...(await call(submitted?.entrant)), entryId: submitted?.id ?? '' }
    granted(await recallEntry(recall))
    const rows = await findAll(await booted.request(), 'activity', {
      and: [{ contest: { equals: world.contest } }, { action: { equals: 'revive' } }],
    })
    expect(rows.map(({ from, to }) => [from, to]).sort()).toEqual(
      stages.map((stage) => ['lapsed', stage]).sort(),
    )
  })

  it('should tell everybody concerned, in the portal and by mail, each time it is moved', async () => {
    const draft = await lapsed('draft')
    await booted.payload.db.drizzle.execute(sql`
      update ${TABLE.accounts} set email = 'entrant@example.invalid' where id = ${draft.entrant.id}`)
    expect((await putTo(3)).status).toBe(200)
    const told = await messages('deadlineMoved.submission')
    expect(told.map(({ account, channel }) => [account, channel]).sort()).toEqual([
      [draft.entrant.id, 'email'],
      [draft.entrant.id, 'inApp'],
    ])
    const [first] = told
    const words = first && messageInWords({ message: first, locale: 'zh' })
    expect(words).toMatch(/示例品牌故事大赛.*截止时间由 \d{4}年.* 改为 \d{4}年/)
    expect(await messages('revive')).not.toEqual([])
    expect((await putTo(5)).status).toBe(200)
    expect(await messages('deadlineMoved.submission')).toHaveLength(4)
    expect(await stageOf(draft)).toBe('draft')
    // Said again without another date, nobody hears of it.
    const { windows } = await stored(booted, 'contests', world.contest)
    expect((await save({ windows })).status).toBe(200)
    expect(await messages('deadlineMoved.submission')).toHaveLength(4)
  })

  it('should leave lapsed what others have taken the place of, and say so on the record', async () => {
    const early = await lapsed('submitted')
    await entryOf('sealed', early.unit)
    expect((await putTo(3)).status).toBe(200)
    expect(await stageOf(early)).toBe('lapsed')
    const [row] = await findAll(await booted.request(), 'activity', {
      and: [{ contest: { equals: world.contest } }, { action: { equals: 'moveDeadline' } }],
    })
    expect(row?.details).toMatchObject({
      notRevived: [{ entry: early.id, code: 'limitReachedUnit' }],
    })
  })

  it('should keep sealed tables, and let a supplementary one follow', async () => {
    expect((await putTo(3)).status).toBe(200)
    const desk = recommenderDesk(booted, { world, now: new Date() })
    const recommended = async () => {
      const entry = await entryOf('submitted')
      granted(await desk.recommend(entry.id))
      return entry
    }
    const first = await recommended()
    const main = granted(await desk.seal(await desk.readyTable()))
    const second = await recommended()
    expect((await putTo(6)).status).toBe(200)
    const follows = granted(await desk.generate())
    expect(follows).toMatchObject({ sequence: 1, replaces: null })
    expect(follows.rows.map(({ entry }) => entry)).toEqual([second.id])
    expect(await stageOf(first)).toBe('sealed')
    expect((await stored(booted, 'recommendationTables', main.id)).state).toBe('sealed')
  })

  it('should give one entry back where it alone is given more time', async () => {
    const [one, other] = [await lapsed('draft'), await lapsed('draft')]
    const until = inDays(2)
    const past = { ...(await call()), entryId: one.id, until: inDays(-2), reason: '公章外借' }
    expect(codeOf(await extendEntry(past))).toBe('extensionPast')
    granted(await extendEntry({ ...(await call()), entryId: one.id, until, reason: '公章外借' }))
    expect(await Promise.all([one, other].map(stageOf))).toEqual(['draft', 'lapsed'])
  })

  it('should never be given less than it has, and be told both', async () => {
    expect((await putTo(3)).status).toBe(200)
    const draft = await entryOf('draft')
    const give = async (until: string) => {
      const given = await extendEntry({
        ...(await call()),
        entryId: draft.id,
        until,
        reason: '公章外借',
      })
      return isRefusal(given) ? [given.code, wordsOfRefusal(given, 'zh')] : ['ok']
    }
    const [code, words] = await give(inDays(2))
    expect(code).toBe('extensionBeforeDeadline')
    expect(words).toMatch(/\d{4}年.*不晚于原截止时间 \d{4}年/)
    expect(await give('9999-12-31T00:00:00Z')).toMatchObject([
      'instantOutOfRange',
      expect.anything(),
    ])
    expect(await give(inDays(6))).toEqual(['ok'])
    expect(await give(inDays(5))).toMatchObject([
      'extensionBeforeLast',
      expect.stringMatching(/已经给出的延期/),
    ])
    expect(await messages('extendEntry')).toHaveLength(1)
  })
})

describe('a deadline that would take something from somebody', () => {
  const said = async (answer: ReturnType<typeof save>) => {
    const { status, body } = await answer
    expect(status).toBe(400)
    return JSON.stringify(body)
  }

  it('should be refused in the past while it is ahead, with nothing changed', async () => {
    expect((await putTo(3)).status).toBe(200)
    const before = await stored(booted, 'contests', world.contest)
    expect(await said(putTo(-1))).toContain('不能改到已经过去的')
    // Rows taken out and added anew, in another order: it is the same deadline.
    const [first, ...rest] = WINDOWS.map((key) => window(key, -1))
    const anew = [...rest, ...(first ? [first] : [])]
    expect(await said(save({ windows: anew }))).toContain('不能改到已经过去的')
    expect((await stored(booted, 'contests', world.contest)).windows).toEqual(before.windows)
    expect((await putTo(1)).status).toBe(200)
  })

  it('should be refused before entries that were handed in by it', async () => {
    const entry = await entryOf('submitted')
    const at = new Date(Date.now() - 1.5 * DAY).toISOString()
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', entry.id, { firstSubmittedAt: at, submittedAt: at }),
    )
    expect(await said(putTo(-2))).toContain('有 1 件作品')
    expect(await stageOf(entry)).toBe('submitted')
  })

  it('should be refused while the examination stays closed, and open with it', async () => {
    const entry = await lapsed('draft')
    await booted.payload.db.drizzle.execute(sql`
      update ${TABLE.contests} set examination_closed_at = ${inDays(-0.5)} where id = ${world.contest}`)
    expect(await said(putTo(3))).toContain('审查已于')
    expect(await stageOf(entry)).toBe('lapsed')
    expect((await putTo(3, { examinationClosedAt: null })).status).toBe(200)
    expect(await stageOf(entry)).toBe('draft')
  })
})
