import crypto from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import { slugOf } from '#src/domain/basics/collections.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll } from '#src/store/database/documents.ts'
import { aPlace, cookiesOf, from } from '../../helpers/caller.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted, Json } from '../../helpers/payload.ts'
import { PASSWORD, signedInStaff, unique } from '../../helpers/people.ts'
import { until } from '../../helpers/until.ts'
import { TABLE } from '#src/store/database/table.ts'

const WEAK = '123456'
const STRONG = 'Another-Horse-7-Nail'
const TOO_WEAK = '这个密码太容易被猜到。请设至少 12 位、含三类字符且不常见的密码。'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

/** As a form of the panel posts: the values as one JSON text, in the panel's language. */
const post = (
  path: string,
  data: Record<string, unknown>,
  {
    headers = from(aPlace()),
    cookie,
    method = 'POST',
  }: { headers?: Headers; cookie?: string; method?: string } = {},
) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  headers.set('Accept-Language', 'zh')
  return booted.rest(`/staff${path}`, { method, body, headers, ...(cookie ? { cookie } : {}) })
}
/** What a form of the panel shows at a field. */
const atField = (body: Json) =>
  (body.errors as unknown as { data: { errors: unknown[] } }[])[0]?.data.errors
const weakAtField = [expect.objectContaining({ path: 'password', message: TOO_WEAK })]

describe('the first administrator', () => {
  const first = { email: 'first@example.invalid', name: '示例', role: 'admin' }

  it('should choose a password as strong as everybody’s, told at its field', async () => {
    const { status, body } = await post('/first-register', { ...first, password: WEAK })
    expect([status, atField(body)]).toEqual([400, weakAtField])
    expect(await findAll(await booted.request(), 'staff', {})).toEqual([])
  })

  it('should come in at once, known again, and on record; and nobody after them by that door', async () => {
    const made = await post('/first-register', { ...first, password: STRONG })
    expect([made.status, made.body.user]).toEqual([200, expect.objectContaining({ role: 'admin' })])
    const me = await booted.rest('/staff/me', { cookie: cookiesOf(made.headers) })
    expect(me.body.user).toMatchObject({ email: first.email })
    const id = String(made.body.user?.id)
    const lines = await findAll(await booted.request(), 'activity', { subjectId: { equals: id } })
    expect(lines).toMatchObject([{ action: 'register', subject: 'staff', actor: id }])
    const second = await post('/first-register', {
      ...first,
      email: 'b@example.invalid',
      password: STRONG,
    })
    expect(second.status).toBe(403)
  })
})

describe('signing in to the panel', () => {
  it('should answer as Payload does, with the cookies of the sign-in and of the browser', async () => {
    const { email, id } = await staff()
    const { status, body, headers } = await post('/login', {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ user: { id, email }, message: expect.any(String) })
    expect(body.user).not.toHaveProperty('hash')
    expect(Number(body.exp)).toBeGreaterThan(Date.now() / 1000)
    const cookie = cookiesOf(headers)
    expect(cookie).toMatch(/contest-device=[^;]+\.[0-9a-f]{24}/)
    expect((await booted.rest('/staff/me', { cookie })).body.user).toMatchObject({ id })
  })

  it('should refuse in words where the panel’s form looks for them, and tell how long to wait', async () => {
    const { email } = await staff()
    const place = aPlace()
    const wrong = { email, password: 'Wrong-Horse-9-Staple' }
    for (let tries = 0; tries < 5; tries += 1) {
      const { status, body } = await post('/login', wrong, { headers: from(place) })
      expect([status, body.errors]).toEqual([
        401,
        [expect.objectContaining({ message: '账号或密码不正确。请核对后重新输入，或重置密码。' })],
      ])
    }
    const { status, body } = await post('/login', wrong, { headers: from(place) })
    expect(status).toBe(429)
    expect(JSON.stringify(body.errors)).toContain('请在 10 分钟后再试')
  })

  it.each(['null', '[]', '{', '{"email":7,"password":{}}', '{"_payload":"["}', ''])(
    'should survive the body %s',
    async (body) => {
      for (const path of ['login', 'first-register', 'forgot-password', 'reset-password']) {
        const headers = from(aPlace())
        headers.set('Content-Type', 'application/json')
        const { status } = await booted.rest(`/staff/${path}`, { method: 'POST', body, headers })
        expect([path, status < 500]).toEqual([path, true])
      }
    },
  )

  it('should take no post from a foreign page', async () => {
    const { email } = await staff()
    const headers = from(aPlace())
    headers.set('Sec-Fetch-Site', 'cross-site')
    const { status } = await post('/login', { email, password: PASSWORD }, { headers })
    expect(status).toBe(403)
  })

  it('should lead in by no other door', async () => {
    const { email } = await staff()
    const before = await work(async () => {
      expect((await post('/unlock', { email })).status).toBe(404)
      expect((await post('/refresh-token', { email, password: PASSWORD })).status).toBe(403)
      expect((await post('/first-register', { email, password: PASSWORD })).status).toBe(403)
    })
    expect(before).toBe(0)
  })
})

describe('a forgotten password of staff', () => {
  it('should be answered alike for an address that nobody has, by words and work', async () => {
    const { email } = await staff()
    const answers = [await post('/forgot-password', { email })]
    answers.push(await post('/forgot-password', { email: `${unique()}@example.invalid` }))
    expect(answers[0]?.status).toBe(200)
    expect(answers[0]?.body).toEqual(answers[1]?.body)
    await until(async () => (await tokenOf(email)) !== null)
  })

  it('should not be cancelled by a stranger who asks as well, and limited by where one asks from', async () => {
    const { email } = await staff()
    await post('/forgot-password', { email })
    await until(async () => (await tokenOf(email)) !== null)
    const token = await tokenOf(email)
    await letTimeForLetters()
    const place = aPlace()
    const asked = []
    for (let tries = 0; tries < 4; tries += 1) {
      asked.push((await post('/forgot-password', { email }, { headers: from(place) })).status)
    }
    expect(asked).toEqual([200, 200, 200, 429])
    // Somebody else’s letter leaves meanwhile: whatever was under way before it has been done.
    const other = (await staff()).email
    await post('/forgot-password', { email: other })
    await until(async () => (await tokenOf(other)) !== null)
    expect(await tokenOf(email)).toBe(token)
  })

  it('should be set anew by the letter, under the rules, and be on record', async () => {
    const { email, id } = await staff()
    await post('/forgot-password', { email })
    await until(async () => (await tokenOf(email)) !== null)
    const token = await tokenOf(email)
    const weak = await post('/reset-password', { token, password: WEAK })
    expect([weak.status, atField(weak.body)]).toEqual([400, weakAtField])
    const set = await post('/reset-password', { token, password: STRONG })
    expect([set.status, set.body.user]).toEqual([200, expect.objectContaining({ email })])
    expect((await post('/login', { email, password: STRONG })).status).toBe(200)
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: id } }, { action: { equals: 'resetPassword' } }],
    })
    expect(lines).toHaveLength(1)
  })

  it('should be tried at a few times from one place', async () => {
    const headers = () => from('203.0.113.77')
    const answers = new Set<string>()
    for (let tries = 0; tries < 11; tries += 1) {
      const guess = { token: `guess-${tries}`, password: STRONG }
      const { body } = await post('/reset-password', guess, { headers: headers() })
      answers.add(String(body.refusal?.code))
    }
    expect([...answers]).toEqual(['letterExpired', 'triesUsed'])
  })
})

describe('a password that staff set in the panel', () => {
  it('should be as strong as one of the portals, told at its field, for staff and accounts', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const { id, email } = await staff()
    const person = { name: '示例', email: `${unique()}@example.invalid`, role: 'examiner' }
    for (const password of [WEAK, `Xy-9-${email}`]) {
      const changed = await post(`/${id}`, { password }, { cookie, method: 'PATCH' })
      expect([changed.status, atField(changed.body)]).toEqual([400, weakAtField])
    }
    const created = await post('', { ...person, password: WEAK }, { cookie })
    expect([created.status, atField(created.body)]).toEqual([400, weakAtField])
    const good = await post('', { ...person, password: STRONG }, { cookie })
    expect(good.status).toBe(201)
    const many = await booted.rest(`/staff?where[id][equals]=${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ password: WEAK }),
      headers: { 'Content-Type': 'application/json' },
      cookie,
    })
    expect(JSON.stringify(many.body)).not.toContain('"hash"')
    expect((await post('/login', { email, password: WEAK })).status).toBe(401)
    const account = { username: `a-${unique()}`, name: '示例', kind: 'person', password: WEAK }
    const opened = await booted.rest('/accounts', {
      method: 'POST',
      body: JSON.stringify(account),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
      cookie,
    })
    expect([opened.status, atField(opened.body)]).toEqual([400, weakAtField])
  })

  it('should be so in the language of whoever sets it', async () => {
    const { cookie, id } = await signedInStaff(booted.payload, { role: 'examiner' })
    const { body } = await booted.rest(`/staff/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ password: WEAK }),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
      cookie,
    })
    expect(JSON.stringify(atField(body))).toContain('too easy to guess')
  })
})

async function staff(): Promise<{ id: string; email: string }> {
  const email = `staff-${unique()}@example.invalid`
  const data = { email, password: PASSWORD, name: '示例', role: 'examiner' }
  const { id } = await booted.payload.create({
    collection: slugOf('staff') as never,
    data: data as never,
  })
  return { id: String(id), email }
}

async function tokenOf(email: string): Promise<string | null> {
  const { rows } = await readerOf(booted.payload).sql.execute(
    sql`select reset_password_token as token from ${TABLE.staff} where email = ${email}`,
  )
  return (rows[0]?.token as string | null) ?? null
}

/** Payload itself sends no second letter within some seconds. */
const letTimeForLetters = () =>
  readerOf(booted.payload).sql.execute(sql`
    update ${TABLE.staff} set reset_password_requested_at = reset_password_requested_at - interval '1 minute'`)

/** How often a password was hashed meanwhile. */
async function work(act: () => Promise<void>): Promise<number> {
  const { pbkdf2 } = crypto
  let count = 0
  crypto.pbkdf2 = (...args: Parameters<typeof pbkdf2>) => {
    count += 1
    pbkdf2(...args)
  }
  try {
    await act()
  } finally {
    crypto.pbkdf2 = pbkdf2
  }
  return count
}
