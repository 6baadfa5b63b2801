import type { ContestDocument } from '#src/domain/documents/index.ts'
import { presets } from '#src/presets/index.ts'
import { listPublicContests } from '#src/queries/contest/publicContests.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { richText } from '#src/operations/contest/richText.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted, Json } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'

let booted: Booted
let cookie: string

beforeAll(async () => {
  booted = await bootPayload()
  ;({ cookie } = await signedInStaff(booted.payload, { role: 'admin' }))
})
afterAll(() => booted?.stop())

const send = (path: string, method: string, body: object) =>
  booted.rest(path, {
    method,
    cookie,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
const WINDOW = {
  key: 'submission',
  title: '作品申报',
  opensAt: '2030-06-01T00:00:00+08:00',
  closesAt: '2030-07-05T23:59:59+08:00',
}
const contest = (window: object, more: Partial<ContestDocument> = {}) => ({
  title: '示例大赛',
  slug: `dates-${unique()}`,
  edition: 2030,
  published: true,
  rulesVersion: '1',
  rules: richText(['参赛须知。']),
  windows: [{ ...WINDOW, ...window }],
  ...more,
})
const said = (body: Json) => JSON.stringify(body)
const create = async (window: object, more: Partial<ContestDocument> = {}) => {
  const { status, body } = await send('/contests', 'POST', contest(window, more))
  if (status !== 201) throw new Error(said(body))
  const { doc } = body
  return { id: String(doc?.id), slug: String(doc?.slug), windows: doc?.windows }
}

describe('the words of a window', () => {
  it('should be written from its instants where nobody wrote others, and follow them', async () => {
    const { id, windows } = await create({})
    expect(windows?.[0]).toMatchObject({
      displayText: '2030年6月1日—2030年7月5日',
      displayTextEn: '1 June 2030 – 5 July 2030',
    })
    const moved = { ...windows?.[0], closesAt: '2030-07-09T23:59:59+08:00' }
    const { status, body } = await send(`/contests/${id}`, 'PATCH', { windows: [moved] })
    expect(status).toBe(200)
    expect(body.doc?.windows?.[0]).toMatchObject({ displayText: '2030年6月1日—2030年7月9日' })
  })

  it('should be refused with both shown where they name another day, new or left behind', async () => {
    const refused = await send('/contests', 'POST', contest({ displayText: '7月8日前' }))
    expect(refused.status).toBe(400)
    expect(said(refused.body)).toMatch(/7月8日.*2030年6月1日—2030年7月5日/)
    const { id, windows } = await create({ displayText: '7月5日前', displayTextEn: 'Until 5 July' })
    const moved = { ...windows?.[0], closesAt: '2030-07-09T23:59:59+08:00' }
    const left = await send(`/contests/${id}`, 'PATCH', { windows: [moved] })
    expect(left.status).toBe(400)
    expect(said(left.body)).toMatch(/7月5日.*7月9日/)
    const together = { ...moved, displayText: '7月9日前', displayTextEn: '' }
    expect((await send(`/contests/${id}`, 'PATCH', { windows: [together] })).status).toBe(200)
    await expect(
      booted.payload.create({
        collection: 'contests' as never,
        data: contest({ displayText: '7月8日前' }) as never,
      }),
    ).rejects.toThrow()
  })

  it('should follow where they are a field themselves', async () => {
    const { slug } = await create({ displayText: '随作品一并提交，{submission.end}前' })
    const found = (await listPublicContests(booted.payload)).find((each) => each.slug === slug)
    expect(found?.windows[0]?.displayText).toBe('随作品一并提交，2030年7月5日前')
  })
})

describe('a date in a text of a contest', () => {
  it('should be filled from the schedule, and follow when it is moved', async () => {
    const rules = richText(['投稿截止于 {submission.end}，含当日。'])
    const { id, slug, windows } = await create({}, { rules })
    const shown = async () => {
      const found = (await listPublicContests(booted.payload)).find((each) => each.slug === slug)
      return JSON.stringify(found?.rules)
    }
    expect(await shown()).toContain('投稿截止于 2030年7月5日，含当日')
    const moved = { ...windows?.[0], closesAt: '2030-07-09T23:59:59+08:00' }
    expect((await send(`/contests/${id}`, 'PATCH', { windows: [moved] })).status).toBe(200)
    expect(await shown()).toContain('投稿截止于 2030年7月9日，含当日')
  })

  it('should be refused with the nearest where the schedule has none of that name', async () => {
    const wrong = richText(['截止于 {submision.end}。'])
    const refused = await send('/contests', 'POST', contest({}, { rules: wrong }))
    expect(refused.status).toBe(400)
    expect(said(refused.body)).toMatch(/submision\.end.*submission\.end/)
    const absent = richText(['投票于 {vote.start} 开始。'])
    expect((await send('/contests', 'POST', contest({}, { purpose: absent }))).status).toBe(400)
    const section = { blockType: 'section', name: 'a', label: '第一节' }
    const field = { blockType: 'text', name: 'b', label: '题目', help: '{submission.ende}前填写' }
    const form = await send('/forms', 'POST', { title: '表', fields: [section, field] })
    expect(form.status).toBe(400)
    expect(said(form.body)).toContain('submission.ende')
  })

  it('should leave no year of an old notice in the rules of a preset of this year', async () => {
    for (const preset of presets) {
      const now = new Date('2031-03-03T04:00:00Z')
      await installPreset({ req: await booted.request(), preset, now })
      await booted.payload.update({
        collection: 'contests' as never,
        where: { slug: { equals: preset.slug } },
        data: { published: true } as never,
      })
    }
    for (const { rules, windows } of await listPublicContests(booted.payload)) {
      expect(JSON.stringify([rules, windows])).not.toMatch(
        /20(?:20|24)\s*年|\{[a-z]+\.(?:start|end)\}/,
      )
    }
  })
})
