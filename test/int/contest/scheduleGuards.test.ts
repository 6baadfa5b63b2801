import { sql } from '@payloadcms/db-postgres'

import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { WindowKey } from '#src/domain/types/index.ts'
import { richText } from '#src/operations/contest/richText.ts'
import { findAll } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()
const WINDOWS = ['submission', 'recommendation', 'examination'] as const
const window = (key: WindowKey, closes: number, opens = -9) => ({
  key,
  title: key,
  displayText: key,
  opensAt: inDays(opens),
  closesAt: inDays(closes),
})
const all = (closes: number) => WINDOWS.map((key) => window(key, closes))

let booted: Booted
let world: RecommendationWorld
let cookies: string[]

beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  const organisers = [1, 2, 3, 4].map(() => signedInStaff(booted.payload, { role: 'organiser' }))
  cookies = (await Promise.all(organisers)).map(({ cookie }) => cookie)
})
beforeEach(async () => {
  world = await createRecommendationWorld(booted, {
    contest: { windows: all(3), graceMinutes: 0, rules: richText(['作品须由参赛者创作。']) },
  })
})
afterAll(() => booted?.stop())

const save = (data: Partial<ContestDocument>, cookie = cookies[0]) =>
  booted.rest(`/contests/${world.contest}`, {
    method: 'PATCH',
    cookie: cookie ?? '',
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json' },
  })
const refused = async (data: Partial<ContestDocument>) => {
  const before = (await stored(booted, 'contests', world.contest)).windows
  const { status, body } = await save(data)
  expect([status, (await stored(booted, 'contests', world.contest)).windows]).toEqual([400, before])
  return JSON.stringify(body)
}
const moves = async () =>
  findAll(await booted.request(), 'activity', {
    and: [
      { contest: { equals: world.contest } },
      { action: { equals: 'moveDeadline' } },
      { 'details.window': { equals: 'submission' } },
    ],
  })

describe('a schedule that takes something from people', () => {
  it('should be refused with no row left, with one stage less, or with its times emptied', async () => {
    await createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' })
    expect(await refused({ windows: [] })).toContain('不能删除')
    const [, ...rest] = all(3)
    expect(await refused({ windows: rest })).toContain('不能删除')
    const bare = { key: 'submission', title: '申报', displayText: '另行通知' } as const
    expect(await refused({ windows: [bare, ...rest] })).toContain('清空它的起止时间')
    const later = { ...window('submission', 3), opensAt: inDays(1) }
    expect(await refused({ windows: [later, ...rest] })).toContain('不能改成以后再开始')
  })

  it('should be refused with a second row of one kind, before it or behind it, ahead or past', async () => {
    const [, ...rest] = all(3)
    const past = window('submission', -1)
    const ahead = window('submission', 12, 10)
    for (const rows of [
      [past, ahead],
      [ahead, past],
      [window('submission', -7), window('submission', 3)],
      [window('submission', 2), ahead],
    ]) {
      const words = await refused({ windows: [...rows, ...rest] })
      expect(words).toContain('都是「作品申报」阶段')
    }
    for (const key of ['signUp', 'recommendation', 'examination'] as const) {
      const words = await refused({ windows: [...all(3), window(key, 3), window(key, 4)] })
      expect(words).toContain('一个赛事只能有一个')
    }
    // Whatever a contest from before has twice keeps nobody from saving what else it has, and gets no third.
    const twice = [...all(3), window('submission', 3)]
    expect((await save({ windows: [...all(3), window('event', 3)] })).status).toBe(200)
    await booted.payload.db.drizzle.execute(
      sql`update ${TABLE.contests_windows} set key = 'submission' where key = 'event' and _parent_id = ${world.contest}`,
    )
    expect((await save({ theme: '不动日程' })).status).toBe(200)
    expect(await refused({ windows: [...twice, window('submission', 3)] })).toContain('只能有一个')
    expect((await save({ windows: all(3) })).status).toBe(200)
    // Finals of regions and events are as many as there are.
    const many = [window('regionalLive', 5), window('regionalLive', 6), window('event', 7)]
    expect((await save({ windows: [...all(3), ...many] })).status).toBe(200)
  })

  it('should be refused with a year that nobody means, by whatever field it comes', async () => {
    const [, ...rest] = all(3)
    for (const closesAt of ['9999-12-31T00:00:00.000Z', '1999-01-01T00:00:00.000Z']) {
      const words = await refused({ windows: [{ ...window('submission', 3), closesAt }, ...rest] })
      expect(words).toContain('2000 至 2100')
      expect(await refused({ examinationClosedAt: closesAt })).toContain('2000 至 2100')
    }
  })

  it('should be refused with a field that lost a brace, and a date in figures that is another', async () => {
    expect(await refused({ rules: richText(['截止于 {submission.end。']) })).toMatch(
      /\{submission\.end.*\{submission\.end\}/,
    )
    expect(await refused({ purpose: richText(['截止于 ｛submission.end｝。']) })).toContain(
      '{submission.end}',
    )
    const [first, ...rest] = all(3)
    const windows = [{ ...window('submission', 3), displayText: '12.25前' }, ...rest]
    const isOtherDay = !first?.closesAt.includes('-12-2')
    if (isOtherDay) expect(await refused({ windows })).toContain('12.25')
  })
})

describe('organisers who move a deadline at once', () => {
  it('should each wait for the other or be refused in words, and nobody hear of a date that was not', async () => {
    const answers = await Promise.all(
      cookies.map((cookie, index) => save({ windows: all(5 + index) }, cookie)),
    )
    const codes = answers.map(({ status }) => status).sort()
    expect(codes[0]).toBe(200)
    for (const { status, body } of answers) {
      if (status !== 200)
        expect([status, JSON.stringify(body)]).toEqual([
          409,
          expect.stringContaining('已被他人修改'),
        ])
    }
    const told = (await moves()).map(({ details }) => details as { before: string; after: string })
    expect(told).toHaveLength(codes.filter((code) => code === 200).length)
    // Each goes on from where the one before ended: one story.
    const starts = told.map(({ before }) => before)
    expect(new Set(starts).size).toBe(starts.length)
    const { windows } = await stored(booted, 'contests', world.contest)
    const close = windows.find(({ key }) => key === 'submission')?.closesAt
    expect(told.map(({ after }) => after)).toContain(close)
  })

  it('should not set it back by a form that was opened before', async () => {
    const before = await stored(booted, 'contests', world.contest)
    expect((await save({ windows: all(6) })).status).toBe(200)
    const { windows } = await stored(booted, 'contests', world.contest)
    const { updatedAt } = before as ContestDocument & { updatedAt: string }
    const form = { windows: before.windows, titleEn: 'Renamed', updatedAt } as object
    const old = await save(form, cookies[1])
    expect([old.status, JSON.stringify(old.body)]).toEqual([
      409,
      expect.stringContaining('已被他人修改'),
    ])
    expect((await stored(booted, 'contests', world.contest)).windows).toEqual(windows)
  })
})
