import { codeCookie } from '#src/store/cookies/codeCookie.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { provenCode } from '../../helpers/codes.ts'
import { fillInSection } from '../../helpers/fillIn.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Json } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import {
  allBoxes,
  begin,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  formOf,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
let stranger: TestEntrant
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  stranger = await createEntrant(booted)
  await signUp({ world, entrant })
  await signUp({ world, entrant: stranger })
})
afterAll(() => booted.stop())

const post = (to: string, body: unknown, { cookie }: { cookie?: string } = entrant) =>
  booted.rest(`/portal${to}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    ...(cookie ? { cookie } : {}),
  })
const codeOf = ({ status, body }: { status: number; body: Json }) =>
  `${status} ${String(body.refusal?.code)}`
const idsOf = (entry: { id: string }, file: string) => ({ entry: entry.id, file })

/** Every door behind which an entry stands, with a body that would do. */
const entryDoors = ({ entry, file }: { entry: string; file: string }): [string, unknown][] => [
  [`/entries/${entry}/sections/story`, { summary: '质'.repeat(100) }],
  [`/entries/${entry}/sections/nonsense`, {}],
  [`/entries/${entry}/submission`, {}],
  [`/entries/${entry}/recall`, {}],
  [`/entries/${entry}/withdrawal`, {}],
  [`/entries/${entry}/repeat`, { repeat: file, keep: entry }],
  [`/entries/${entry}/route`, { recommender: world.recommender }],
  [`/entries/${entry}/files/work`, {}],
  [`/entries/${entry}/files/${file}/removal`, {}],
]

describe('the doors of an entry', () => {
  it('should lead nowhere for another unit, and ask everybody else to sign in', async () => {
    const entry = await completeDraft({ world, entrant, category: 'speech' })
    const [file] = await findAll(await booted.request(), 'entryFiles', {
      entry: { equals: entry.id },
    })
    const doors = entryDoors(idsOf(entry, String(file?.id)))
    for (const stage of ['draft', 'submitted']) {
      if (stage === 'submitted') granted(await handIn({ world, entrant, entryId: entry.id }))
      const before = await findById(await booted.request(), 'entries', entry.id)
      for (const [to, body] of doors) {
        expect([to, codeOf(await post(to, body, stranger))]).toEqual([to, '404 notFound'])
        expect([to, codeOf(await post(to, body, {}))]).toEqual([to, '401 notSignedIn'])
      }
      const answer = await booted.rest(`/entries/${entry.id}`, { cookie: stranger.cookie })
      expect(answer.status).toBe(404)
      expect(await findById(await booted.request(), 'entries', entry.id)).toEqual(before)
    }
  })

  it('should say of an id that no address can hold that it cannot be read', async () => {
    for (const [to, body] of entryDoors({ entry: '%00', file: '%00' })) {
      expect([to, codeOf(await post(to, body))]).toEqual([to, '400 addressUnreadable'])
    }
  })

  it.each(['nonsense', '0', "'", '..%2f', '00000000-0000-7000-8000-000000000009', '[object]'])(
    'should answer 404 for the id %s, never 500',
    async (id) => {
      for (const [to, body] of entryDoors({ entry: id, file: id })) {
        expect([to, codeOf(await post(to, body))]).toEqual([to, '404 notFound'])
      }
      for (const to of [`/contests/${id}/registration`, `/contests/${id}/registration/liaison`]) {
        expect([to, codeOf(await post(to, {}))]).toEqual([to, '404 notFound'])
      }
    },
  )

  it.each(['null', '7', '[]', '"x"', '{', ''])('should survive the body %s', async (body) => {
    const entry = granted(await begin({ world, entrant, category: 'film' }))
    const doors = entryDoors(idsOf(entry, entry.id)).map(([to]) => to)
    for (const to of [...doors, '/accounts', '/session', '/entries', '/password']) {
      const { status } = await booted.rest(`/portal${to}`, {
        method: 'POST',
        body,
        cookie: entrant.cookie,
        headers: { 'Content-Type': 'application/json' },
      })
      expect([to, status < 500]).toEqual([to, true])
    }
  })
})

describe('what is forged into a body', () => {
  it('should be refused where an entry begins', async () => {
    const category = world.categories.film
    const real = { category, applicantKind: 'unit' }
    for (const forged of [
      { stage: 'accepted' },
      { unit: stranger.unit },
      { number: '2024-W-0001' },
      { account: stranger.actor.id },
    ]) {
      expect(codeOf(await post('/entries', { ...real, ...forged }))).toBe('422 fieldUnknown')
    }
    const begun = await post('/entries', real)
    const stored = await findById(await booted.request(), 'entries', begun.body.value?.id)
    expect(stored).toMatchObject({ stage: 'draft', unit: entrant.unit, account: entrant.actor.id })
  })

  it('should be refused in a section, at the submission and at the sign-up', async () => {
    const entry = await completeDraft({ world, entrant, category: 'film' })
    const [section] = (await formOf(await booted.request(), entry)).sections
    if (!section) throw new Error('no section')
    const input = fillInSection(section, { title: '真的' })
    const to = `/entries/${entry.id}/sections/${section.key}`
    for (const name of ['stage', 'number', 'unit', 'owner', 'firstSubmittedAt']) {
      expect(codeOf(await post(to, { ...input, [name]: 'accepted' }))).toBe('422 fieldUnknown')
    }
    const boxes = await allBoxes(world)
    const submission = `/entries/${entry.id}/submission`
    const forged = { ...boxes, firstSubmittedAt: '2020-01-01T00:00:00Z' }
    expect(codeOf(await post(submission, forged))).toBe('422 fieldUnknown')
    const stored = await findById(await booted.request(), 'entries', entry.id)
    expect(stored).toMatchObject({ stage: 'draft', number: null, unit: entrant.unit })
    const liaison = `/contests/${world.contest}/registration/liaison`
    expect(codeOf(await post(liaison, { unit: stranger.unit }))).toBe('422 fieldUnknown')
  })

  it('should be refused at Payload’s own doors too', async () => {
    const entry = await completeDraft({ world, entrant, category: 'film' })
    const change = await booted.rest(`/entries/${entry.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ stage: 'accepted', unit: stranger.unit }),
      cookie: entrant.cookie,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(change.status).toBe(403)
    const role = await booted.rest(`/accounts/${entrant.actor.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ grants: [{ contest: world.contest, role: 'recommender' }] }),
      cookie: entrant.cookie,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(role.status).toBe(403)
    for (const to of ['/accounts', '/accounts/first-register', '/registrations', '/entries']) {
      const { status } = await booted.rest(to, {
        method: 'POST',
        body: JSON.stringify({ username: 'a', password: PASSWORD, name: 'a', kind: 'person' }),
        headers: { 'Content-Type': 'application/json' },
        cookie: entrant.cookie,
      })
      expect([to, status >= 400 && status < 500]).toEqual([to, true])
    }
  })
})

describe('late, by the server’s clock', () => {
  it('should refuse every door that writes, whatever time the browser says it is', async () => {
    const closed = await createIntakeWorld(booted, {
      preset: association,
      now: new Date(Date.now() - 60 * 24 * 60 * 60 * 1000),
    })
    const then = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000)
    const late = { world: closed, entrant: await createEntrant(booted), now: then }
    await signUp(late)
    const entry = await completeDraft({ ...late, category: 'speech' })
    const boxes = await allBoxes(closed)
    const answers = [
      await post(
        `/entries/${entry.id}/sections/story`,
        { summary: '质'.repeat(100) },
        late.entrant,
      ),
      await post(`/entries/${entry.id}/submission`, boxes, late.entrant),
      await post(
        '/entries',
        { category: closed.categories.film, applicantKind: 'unit' },
        late.entrant,
      ),
      await post(`/contests/${closed.contest}/registration/liaison`, {}, late.entrant),
      await booted.rest(`/portal/entries/${entry.id}/files/work`, {
        method: 'POST',
        body: new FormData(),
        cookie: late.entrant.cookie,
        headers: { Date: then.toUTCString() },
      }),
    ]
    expect(answers.map(codeOf)).toEqual(answers.map(() => '403 windowClosed'))
    expect(String(answers[0]?.body.refusal?.message)).toMatch(/截止/)
    const { req } = await callOf(late)
    expect(await findById(req, 'entries', entry.id)).toMatchObject({ stage: 'draft', number: null })
  })
})

describe('opening an account through the door', () => {
  const input = () => ({
    kind: 'unit',
    unitName: `示例门户有限公司${unique()}`,
    name: '张三',
    password: PASSWORD,
    passwordAgain: PASSWORD,
    consent_terms: '2026-1',
    consent_privacy: '2026-1',
  })

  /** The cookie of a browser whose address is proven. */
  const proof = async (address = `${unique()}@example.org`) => {
    const id = await provenCode(booted, { address, now: new Date() })
    return codeCookie({ id, secret: booted.payload.secret, secure: false }).split(';')[0] ?? ''
  }

  it('should block a credit code of a wrong shape with a message that names it, in both languages', async () => {
    for (const [language, words] of [
      ['zh', '统一社会信用代码'],
      ['en', 'nified social credit code'],
    ]) {
      const answer = await booted.rest('/portal/accounts', {
        method: 'POST',
        body: JSON.stringify({ ...input(), creditCode: '9131-WRONG' }),
        headers: {
          'Content-Type': 'application/json',
          Cookie: `contest-locale=${language}; ${await proof()}`,
        },
      })
      expect(codeOf(answer)).toBe('422 invalid')
      expect(String(answer.body.refusal?.fields?.creditCode?.message)).toContain(words)
    }
  })

  it('should sign its owner in, and take no role or unit from the body', async () => {
    const answer = await post(
      '/accounts',
      { ...input(), creditCode: '91310000MA1FL8XQ31' },
      { cookie: await proof() },
    )
    expect(answer.status).toBe(200)
    const cookie = String(answer.headers.get('Set-Cookie'))
    expect(cookie).toMatch(/^contest-account=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200/)
    for (const forged of [
      { grants: [{ contest: world.contest, role: 'judge' }] },
      { unit: entrant.unit },
      { mustChangePassword: false },
    ]) {
      expect(codeOf(await post('/accounts', { ...input(), ...forged }, {}))).toBe(
        '422 fieldUnknown',
      )
    }
  })

  it('should answer a plain form with a redirect, or a page in words', async () => {
    const form = (values: Record<string, string>) =>
      booted.rest('/portal/session', {
        method: 'POST',
        body: new URLSearchParams(values).toString(),
        headers: {
          Accept: 'text/html,application/xhtml+xml',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      })
    const values = { ...input(), kind: 'person' }
    const username = `${unique()}@example.org`
    const opened = await post('/accounts', values, { cookie: await proof(username) })
    expect(opened.status).toBe(200)
    const refused = await form({ username, password: 'wrong' })
    expect(refused.status).toBe(401)
    expect(String(refused.body.text)).toContain('账号或密码不正确')
    const entered = await form({ username, password: PASSWORD, _next: '/my/entries/new' })
    expect([entered.status, entered.headers.get('Location')]).toEqual([303, '/my/entries/new'])
    for (const _next of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere']) {
      const kept = await form({ username, password: PASSWORD, _next })
      expect(kept.headers.get('Location')).toBe('/my')
    }
  })
})
