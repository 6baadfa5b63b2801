import { findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { stored } from '../../worlds/parts/stored.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
})
afterAll(() => booted?.stop())

const send = (method: 'POST' | 'PATCH', to: string, body: unknown, cookie: string) =>
  booted.rest(to, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    cookie,
  })

describe('what is typed and cannot be printed', () => {
  it('should be named in an entry, at its field, and nothing is saved', async () => {
    const entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    const to = `/portal/entries/${entry.id}/sections/basics`
    const typed = { title: '👩‍🔧的一天\u{E000}', _save: 'later' }
    const refused = await send('POST', to, typed, entrant.cookie)
    expect(refused.status).toBe(422)
    const message = String(refused.body.refusal?.fields?.title?.message)
    expect(message).toContain('👩‍🔧 (U+1F469 U+200D U+1F527)')
    expect(message).toContain('(U+E000)')
    expect((await stored(booted, 'entries', entry.id)).answers ?? {}).not.toHaveProperty('title')

    const rare = { title: '𠮷野家与Škoda', _save: 'later' }
    expect((await send('POST', to, rare, entrant.cookie)).status).toBe(200)
    expect((await stored(booted, 'entries', entry.id)).title).toBe('𠮷野家与Škoda')
  })

  it('should be kept while it is typed, so that nothing is lost', async () => {
    const entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    const kept = await send(
      'POST',
      `/portal/entries/${entry.id}/sections/basics/copy`,
      { input: { title: '👍' }, writer: 'writer-1234', sequence: 1, base: 0 },
      entrant.cookie,
    )
    expect(kept.status).toBe(200)
  })

  it('should be named in an opinion and in a person’s name', async () => {
    const desk = await createRecommendationWorld(booted)
    const { cookie } = await signedInAccount(booted.payload, {
      unit: desk.ours.unit,
      grants: [{ contest: desk.contest, role: 'recommender' }],
    })
    const entry = await createEntry(booted, desk, { recommender: desk.ours.unit })
    const to = `/portal/unit/entries/${entry.id}/recommendation`
    const opinion = await send('POST', to, { opinion: '同意推荐👍' }, cookie)
    expect(opinion.status).toBe(422)
    expect(String(opinion.body.refusal?.fields?.opinion?.message)).toContain('👍 (U+1F44D)')
    const named = await send('POST', '/portal/account', { name: '😀', locale: 'zh' }, cookie)
    expect([named.status, named.body.refusal?.code]).toEqual([422, 'fieldUnprintable'])
  })

  it('should be named in the panel, and what stood there before may stay', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const unit = await createEntrant(booted)
    const to = `/units/${unit.unit}`
    const refused = await send('PATCH', to, { name: '示例😀公司' }, cookie)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('😀 (U+1F600)')
    expect((await send('PATCH', to, { name: '示例𠮷公司' }, cookie)).status).toBe(200)
    expect((await findById(await booted.request(), 'units', unit.unit))?.name).toBe('示例𠮷公司')
  })
})
