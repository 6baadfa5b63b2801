import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import { openProposals } from '#src/queries/examining/proposals.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted, Json } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { written } from '../../worlds/parts/inOperation.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

let booted: Booted
let world: StaffWorld
const cookies: Partial<Record<StaffRole | 'elsewhere' | 'second', string>> = {}
let second: string

beforeAll(async () => {
  booted = await bootPayload()
  world = await createStaffWorld(booted, { preset: association })
  const elsewhere = await createStaffWorld(booted, { preset: association })
  for (const role of ['admin', 'organiser', 'examiner', 'auditor'] as const) {
    const contests = role === 'admin' ? [] : [world.contest]
    cookies[role] = (await signedInStaff(booted.payload, { role, contests })).cookie
  }
  const stranger = await signedInStaff(booted.payload, {
    role: 'examiner',
    contests: [elsewhere.contest],
  })
  cookies.elsewhere = stranger.cookie
  const other = await signedInStaff(booted.payload, {
    role: 'organiser',
    contests: [world.contest],
  })
  second = other.id
  cookies.second = other.cookie
})
afterAll(() => booted?.stop())

describe('doors of the panel', () => {
  it('should let an examiner of the contest accept, and give the number back', async () => {
    const { id } = await world.entry()
    const answer = await post(id, 'acceptance', { checklist: await passed(id) })
    expect(answer.status).toBe(200)
    expect(answer.body.value).toMatchObject({ id, stage: 'accepted' })
    expect(String(answer.body.value?.acceptanceNumber)).toMatch(/^\d{4}-[A-Z]+-A\d{4}$/)
    const [kept] = await findAll(await booted.request(), 'examinations', { entry: { equals: id } })
    expect(kept).toMatchObject({ decision: 'accept' })
    expect(kept?.checklist).toHaveLength((await passed(id)).length)
  })

  it.each([
    ['nobody', undefined, 401],
    ['an auditor', 'auditor', 403],
    ['an examiner of another contest', 'elsewhere', 404],
  ] as const)('should refuse %s, and change nothing', async (_, who, status) => {
    const { id } = await world.entry()
    const answers = await Promise.all(
      Object.entries(bodies()).map(([name, body]) => post(id, name, body, who ?? null)),
    )
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
    expect((await read(id)).stage).toBe('submitted')
  })

  it('should refuse an account of the portals, whatever it was granted', async () => {
    const { id } = await world.entry()
    const { cookie } = await signedInAccount(booted.payload, {
      unit: await createUnit(booted.payload),
      grants: [{ contest: world.contest, role: 'recommender' }],
    })
    const answer = await booted.rest(`/staff/entries/${id}/elimination`, {
      ...json({ reason: '重复' }),
      cookie,
    })
    expect(answer.status).toBe(401)
  })

  it('should refuse a post from a foreign page', async () => {
    const { id } = await world.entry()
    const { headers, ...rest } = json({ reason: '重复' })
    const answer = await booted.rest(`/staff/entries/${id}/elimination`, {
      ...rest,
      headers: { ...headers, Origin: 'https://example.org', Host: new URL(ORIGIN).host },
      cookie: cookies.organiser ?? '',
    })
    expect(answer.status).toBe(403)
  })

  it('should leave to an organiser what an examiner may not do', async () => {
    const { id } = await world.entry()
    await post(id, 'acceptance', { checklist: await passed(id) })
    const sent = { title: '更正后的名称', reason: '参赛单位来函' }
    expect((await post(id, 'correction', sent, 'examiner')).status).toBe(403)
    expect((await post(id, 'correction', sent, 'organiser')).status).toBe(200)
    expect(await read(id)).toMatchObject({ title: '更正后的名称', stage: 'accepted' })
    expect((await post(id, 'withdrawal', { reason: '' }, 'organiser')).status).toBe(422)
    expect((await post(id, 'withdrawal', { reason: '来函退出' }, 'organiser')).status).toBe(200)
    expect((await read(id)).stage).toBe('withdrawn')
  })

  it('should ask two people to reinstate', async () => {
    const { id } = await world.entry()
    expect((await post(id, 'elimination', { reason: '内容重复' })).status).toBe(200)
    expect((await post(id, 'reinstatement', { reason: '' }, 'organiser')).status).toBe(422)
    expect((await post(id, 'reinstatement', { reason: '误判' }, 'organiser')).status).toBe(200)
    expect((await read(id)).stage).toBe('eliminated')
    const [open] = await openProposals(await booted.request(), id)
    const again = await post(id, 'reinstatement', { reason: '误判' }, 'second')
    expect([again.status, again.body.refusal?.code]).toEqual([409, 'proposalOpen'])
    const own = await post(id, 'confirmation', { proposal: open?.id }, 'organiser')
    expect([own.status, own.body.refusal?.code]).toEqual([403, 'proposalOwn'])
    expect((await post(id, 'confirmation', { proposal: open?.id }, 'examiner')).status).toBe(403)
    expect((await read(id)).stage).toBe('eliminated')
    expect((await post(id, 'confirmation', { proposal: open?.id }, 'second')).status).toBe(200)
    expect((await read(id)).stage).toBe('submitted')
    const late = await post(id, 'confirmation', { proposal: open?.id }, 'second')
    expect([late.status, late.body.refusal?.code]).toEqual([409, 'proposalDecided'])
  })

  it('should leave an entry as it is where the second person says no, with a reason', async () => {
    const { id } = await world.entry()
    await post(id, 'acceptance', { checklist: await passed(id) })
    await post(id, 'disqualification', { reason: '材料不实' }, 'organiser')
    const [open] = await openProposals(await booted.request(), id)
    const sent = { proposal: open?.id }
    expect((await post(id, 'refusal', { ...sent, reason: '' }, 'second')).status).toBe(422)
    expect((await post(id, 'refusal', { ...sent, reason: '查无实据' }, 'second')).status).toBe(200)
    expect((await read(id)).stage).toBe('accepted')
    expect((await post(id, 'confirmation', sent, 'second')).status).toBe(409)
    await post(id, 'disqualification', { reason: '又有证据' }, 'organiser')
    await post(id, 'withdrawal', { reason: '来函退出' }, 'organiser')
    expect(await openProposals(await booted.request(), id)).toEqual([])
  })

  it('should return with remarks, and open only sections that exist', async () => {
    const { id } = await world.entry()
    const section = await firstSection(id)
    const bogus = [{ target: 'x', section: 'no-such-section', text: '请修改' }]
    expect((await post(id, 'return', { to: 'entrant', remarks: bogus })).status).toBe(422)
    expect((await post(id, 'return', { to: 'entrant', remarks: [] })).status).toBe(422)
    const remarks = [{ target: section, section, text: '请写明单位全称\u0000' }]
    expect((await post(id, 'return', { to: 'entrant', remarks })).status).toBe(200)
    expect(await read(id)).toMatchObject({
      stage: 'returned',
      openSections: [section],
      remarks: [{ target: section, section, text: '请写明单位全称' }],
    })
  })

  it('should send an entry by another road', async () => {
    const { id } = await world.entry()
    const { recommender } = world
    const way = { action: 'reassign', route: 'recommender', reason: '改由区局推荐' }
    expect((await post(id, 'route', { ...way, recommender: second }, 'organiser')).status).toBe(422)
    expect((await post(id, 'route', { ...way, recommender }, 'organiser')).status).toBe(200)
    expect(await read(id)).toMatchObject({ route: 'recommender', recommender })
    const direct = { action: 'reassign', route: 'direct', reason: '外商投资企业' }
    expect((await post(id, 'route', direct, 'organiser')).status).toBe(422)
    const grounded = { ...direct, ground: 'foreignFunded' }
    expect((await post(id, 'route', grounded, 'organiser')).status).toBe(200)
  })

  it('should refuse a decision on what changed since it was read', async () => {
    const { id, updatedAt } = await world.entry()
    await written(await booted.request(), (req) =>
      updateDocument(req, 'entries', id, { title: '又改过的名称' }),
    )
    const stale = await post(id, 'elimination', { reason: '重复', seenAt: updatedAt })
    expect([stale.status, stale.body.refusal?.code]).toEqual([409, 'changedMeanwhile'])
    const { updatedAt: seenAt } = await read(id)
    expect((await post(id, 'elimination', { reason: '重复', seenAt })).status).toBe(200)
  })

  it('should refuse a wrong stage, and an entry that is not there', async () => {
    const { id } = await world.entry()
    await post(id, 'elimination', { reason: '重复' })
    expect((await post(id, 'elimination', { reason: '重复' })).status).toBe(409)
    for (const wrong of ['00000000-0000-7000-8000-000000000000', 'x', "'"]) {
      expect((await post(wrong, 'elimination', { reason: '重复' })).status).toBe(404)
    }
  })

  it.each(Object.keys(bodies()))('should answer a bad body of %s with 4xx', async (name) => {
    const { id } = await world.entry()
    for (const body of BAD) {
      const answer = await post(id, name, body, 'admin')
      expect([name, body, Math.floor(answer.status / 100)]).toEqual([name, body, 4])
    }
    expect((await read(id)).stage).toBe('submitted')
  })

  it('should number twenty acceptances at once without a gap', async () => {
    const entries: EntryDocument[] = []
    for (let count = 0; count < 20; count += 1)
      entries.push(await world.entry({ categoryKey: 'film' }))
    const checklist = await passed(entries[0]?.id ?? '')
    const answers = await Promise.all(
      entries.map(({ id }) => post(id, 'acceptance', { checklist })),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const sequences = await Promise.all(entries.map(({ id }) => read(id)))
    expect(
      sequences.map((entry) => entry.acceptanceSequence).toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual(entries.map((_, index) => index + 1))
  })

  it('should speak the panel’s language, whatever the site was read in', async () => {
    const { id } = await world.entry()
    const { headers, ...rest } = json({ reason: '' })
    const answer = await booted.rest(`/staff/entries/${id}/elimination`, {
      ...rest,
      headers: { ...headers, 'Accept-Language': 'zh' },
      cookie: `${cookies.examiner}; contest-locale=en`,
    })
    expect(answer.body.refusal?.message).toMatch(/理由/)
  })
})

describe('the limit, whoever writes', () => {
  it('should hold for a write past the operation that takes the slot', async () => {
    const first = await world.entry({ categoryKey: 'case' })
    const req = await booted.request()
    const draft = await world.entry({ categoryKey: 'case', stage: 'draft' })
    const write = written(req, (inside) =>
      updateDocument(inside, 'entries', draft.id, { unit: first.unit, stage: 'submitted' }),
    )
    await expect(write).rejects.toThrow(/最多提交 1 件/)
    expect((await read(draft.id)).stage).toBe('draft')
  })

  it('should refuse such a write outside of any operation', async () => {
    const draft = await world.entry({ stage: 'draft' })
    const write = updateDocument(await booted.request(), 'entries', draft.id, {
      stage: 'submitted',
    })
    await expect(write).rejects.toThrow()
    expect((await read(draft.id)).stage).toBe('draft')
  })
})

/** A body each door takes, were it the right person. */
function bodies(): Record<string, Record<string, unknown>> {
  const reason = '示例理由'
  return {
    acceptance: { checklist: [], reason },
    return: { to: 'entrant', remarks: [] },
    elimination: { reason },
    reinstatement: { reason },
    disqualification: { reason },
    extension: { until: '2099-01-01T00:00:00Z', reason },
    check: { checklist: [] },
    'bulk-acceptance': { reason },
    withdrawal: { reason },
    correction: { title: '新名称', reason },
    route: { action: 'reassign', route: 'direct', ground: 'foreignFunded', reason },
    lapse: {},
  }
}

const BAD: unknown[] = [
  [],
  'text',
  null,
  { reason: 7 },
  { reason: ['a'] },
  { reason: { toString: 1 } },
  { reason: '字'.repeat(5000) },
  { reason: '\u0000\ud800' },
  { checklist: 'all' },
  { checklist: [{ item: 'original', passed: 'true' }] },
  { checklist: [null] },
  { to: 'nobody', remarks: {} },
  { to: 'entrant', remarks: [{ target: {}, section: [], text: 1 }] },
  { title: ' ', reason: '　' },
  { action: 'accept', route: 'sideways' },
  { action: 'reassign', route: 'direct', ground: '__proto__' },
  { secondPersonId: { $ne: null } },
  { seenAt: 5, reason: 'x' },
]

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' } as Record<string, string>,
  body: JSON.stringify(body),
})

async function post(
  id: string,
  name: string,
  body: unknown,
  who: keyof typeof cookies | null = 'examiner',
): Promise<{ status: number; body: Json }> {
  const cookie = who ? cookies[who] : undefined
  return booted.rest(`/staff/entries/${id}/${name}`, {
    ...json(body),
    ...(cookie ? { cookie } : {}),
  })
}

async function read(id: string): Promise<EntryDocument> {
  const entry = await findById(await booted.request(), 'entries', id)
  if (!entry) throw new Error('The entry is gone.')
  return entry
}

async function passed(id: string) {
  const { category } = await read(id)
  const stored = await findById(await booted.request(), 'categories', category)
  return (stored?.checklist ?? []).map(({ key }) => ({ item: key, passed: true }))
}

async function firstSection(id: string): Promise<string> {
  const { formVersion } = await read(id)
  const version = await findById(await booted.request(), 'formVersions', formVersion)
  return version?.definition.sections[0]?.key ?? ''
}
