import { isRefusal } from '#src/domain/basics/refusal.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association, municipal } from '../../helpers/presets.ts'
import {
  begin,
  callOf,
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
  // Whoever is first becomes administrator of everything; the others then are what they are made.
  await signedInStaff(booted.payload, { role: 'admin' })
})
afterAll(() => booted.stop())

describe('limits of a unit', () => {
  const COUNT = 50
  const LIMIT = 5
  let world: IntakeWorld
  beforeAll(async () => {
    world = await createIntakeWorld(booted, { preset: association })
  })

  it('should store exactly five of fifty submissions at once from two accounts of a unit', async () => {
    const first = await createEntrant(booted)
    const second = await createEntrant(booted, { unit: String(first.unit) })
    await signUp({ world, entrant: first })
    const draft = await completeDraft({ world, entrant: first, category: 'speech' })
    const ids = [draft.id, ...(await copiesOf(world, { draft, count: COUNT - 1 }))]
    const drafts = ids.map((entryId, index) => ({ entryId, entrant: index % 2 ? first : second }))
    const answers = await Promise.all(drafts.map((draft) => handIn({ world, ...draft })))

    const refused = answers.filter(isRefusal)
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['limitReachedUnit']))
    expect(new Set(refused.map(({ params }) => JSON.stringify(params))).size).toBe(1)
    expect(refused[0]?.params).toMatchObject({ limit: LIMIT, taken: LIMIT })
    expect(refused).toHaveLength(COUNT - LIMIT)
    const req = await booted.request()
    const unit = { unit: { equals: first.unit } }
    const stored = await findAll(req, 'entries', {
      and: [unit, { stage: { equals: 'submitted' } }],
    })
    expect(stored).toHaveLength(LIMIT)
    expect(new Set(stored.map(({ number }) => number)).size).toBe(LIMIT)
    const moves = await findAll(req, 'activity', {
      and: [{ action: { equals: 'submit' } }, { contest: { equals: world.contest } }],
    })
    expect(moves).toHaveLength(LIMIT)
  })

  it('should give a unit what an organiser of the contest grants it with a reason, on the record', async () => {
    const entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    const first = await completeDraft({ world, entrant, category: 'case' })
    const second = await completeDraft({ world, entrant, category: 'case' })
    granted(await handIn({ world, entrant, entryId: first.id }))
    expect(await handIn({ world, entrant, entryId: second.id })).toMatchObject({
      code: 'limitReachedUnit',
    })
    const grant = { category: world.categories.case, unit: entrant.unit, extra: 1, reason: '示例' }
    const elsewhere = await createIntakeWorld(booted, { preset: association })
    const { cookie: stranger } = await signedInStaff(booted.payload, {
      role: 'organiser',
      contests: [elsewhere.contest],
    })
    const { cookie } = await signedInStaff(booted.payload, {
      role: 'organiser',
      contests: [world.contest],
    })
    const { cookie: examiner } = await signedInStaff(booted.payload, { role: 'examiner' })
    const post = (body: object, who: string) =>
      booted.rest('/limitGrants', {
        method: 'POST',
        cookie: who,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await post(grant, examiner)).status).toBe(403)
    expect(await post(grant, stranger)).toMatchObject({ status: 403 })
    for (const wrong of [{ reason: '' }, { unit: null }, { account: entrant.actor.id }]) {
      expect((await post({ ...grant, ...wrong }, cookie)).status).toBe(400)
    }
    expect((await post(grant, cookie)).status).toBe(201)
    const req = await booted.request()
    const [line, ...others] = await findAll(req, 'activity', { action: { equals: 'grantLimit' } })
    expect(others).toEqual([])
    expect(line).toMatchObject({ contest: world.contest, details: { extra: 1 } })

    granted(await handIn({ world, entrant, entryId: second.id }))
    const third = await begin({ world, entrant, category: 'case' })
    expect(third).toMatchObject({ code: 'limitReachedUnit', params: { limit: 2 } })
  })

  it('should grant nothing where the limit holds without exception', async () => {
    const hard = await createIntakeWorld(booted, { preset: municipal })
    const entrant = await createEntrant(booted, { person: true })
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const grant = { category: hard.categories.video, account: entrant.actor.id, extra: 1 }
    const { status, body } = await booted.rest('/limitGrants', {
      method: 'POST',
      cookie,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...grant, reason: '示例' }),
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('原则上')
  })

  it('should say so before anything is typed, until a slot is given back', async () => {
    const entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    const doing = { world, entrant }
    const spare = await completeDraft({ ...doing, category: 'case' })
    const { id: entryId } = await completeDraft({ ...doing, category: 'case' })
    granted(await handIn({ ...doing, entryId }))
    expect(await begin({ ...doing, category: 'case' })).toMatchObject({
      code: 'limitReachedUnit',
      params: { limit: 1, taken: 1 },
    })
    expect(await handIn({ ...doing, entryId: spare.id })).toMatchObject({
      code: 'limitReachedUnit',
    })
    // Another category of the same contest has slots of its own.
    granted(await begin({ ...doing, category: 'film' }))

    const recalled = granted(await recallEntry({ ...(await callOf(doing)), entryId }))
    expect(recalled.number).toMatch(/^2024-[A-Z]-\d{4}$/)
    granted(await handIn({ ...doing, entryId: spare.id }))
    granted(await withdrawEntry({ ...(await callOf(doing)), entryId: spare.id }))
    const again = granted(await handIn({ ...doing, entryId }))
    expect(again.number).toBe(recalled.number)
  })
})

describe('limits of a person', () => {
  let world: IntakeWorld
  beforeAll(async () => {
    world = await createIntakeWorld(booted, { preset: municipal })
  })

  it('should take two entries and refuse the third, at the start as at the submission', async () => {
    const entrant = await createEntrant(booted, { person: true })
    const doing = { world, entrant, category: 'video' }
    const drafts = []
    for (let index = 0; index < 3; index += 1) drafts.push(await completeDraft(doing))
    const answers = await Promise.all(
      drafts.map(({ id }) => handIn({ world, entrant, entryId: id })),
    )
    expect(answers.filter(isRefusal)).toMatchObject([
      { code: 'limitReachedPerson', params: { limit: 2, taken: 2 } },
    ])
    expect(await begin(doing)).toMatchObject({ code: 'limitReachedPerson' })
  })

  it('should not limit units where the notice does not', async () => {
    const entrant = await createEntrant(booted)
    for (let index = 0; index < 3; index += 1) {
      const { id } = await completeDraft({ world, entrant, category: 'video', kind: 'group' })
      granted(await handIn({ world, entrant, entryId: id }))
    }
  })
})
