import { sql } from '@payloadcms/db-postgres'

import { CODE_TRIES, PROOF_MINUTES } from '#src/domain/accounts/verification.ts'
import type { CodePurpose } from '#src/domain/accounts/verification.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { browserOf, deviceCookie } from '#src/store/cookies/deviceCookie.ts'
import type { KnownBrowser } from '#src/store/cookies/deviceCookie.ts'
import { registerAccount } from '#src/operations/accounts/registerAccount.ts'
import { resetPassword } from '#src/operations/accounts/resetPassword.ts'
import { sendCode } from '#src/operations/accounts/sendCode.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { verifyCode } from '#src/operations/accounts/verifyCode.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll } from '#src/store/database/documents.ts'
import { aBrowser } from '../../helpers/caller.ts'
import { codeFor, provenCode } from '../../helpers/codes.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'
import { codesOf, granted } from '../../worlds/parts/granted.ts'
import { TABLE } from '#src/store/database/table.ts'

const NEW_PASSWORD = 'Another-Horse-8-Staple'
const now = new Date('2026-11-22T04:00:00Z')
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

let booted: Booted

beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

const mine = aBrowser()
/** A browser on which the code for this address was read before. */
const provenBrowser = (address: string): KnownBrowser => {
  const { secret } = booted.payload
  const set = deviceCookie({
    browser: aBrowser(),
    proven: `accounts:${address}`,
    secret,
    secure: false,
  })
  return browserOf(new Headers({ Cookie: String(set.split(';')[0]) }))
}
const anAddress = () => `${unique()}@example.org`
const ask = async (
  address: unknown,
  {
    purpose = 'register',
    when = now,
    browser = mine,
    source = null,
  }: { purpose?: CodePurpose; when?: Date; browser?: KnownBrowser; source?: string | null } = {},
) =>
  sendCode({
    req: await booted.request(),
    now: when,
    purpose,
    address,
    browser,
    source,
    locale: 'zh',
  })
const prove = async (codeId: string | null, code: unknown, when = now) =>
  verifyCode({ req: await booted.request(), now: when, codeId, code })
const register = async (
  codeId: string | null,
  { when = now, ...changes }: Record<string, unknown> & { when?: Date } = {},
) =>
  registerAccount({
    req: await booted.request(),
    now: when,
    codeId,
    locale: 'en',
    input: {
      kind: 'person',
      name: '示例参赛者',
      password: PASSWORD,
      passwordAgain: PASSWORD,
      consent_terms: '2026-1',
      consent_privacy: '2026-1',
      ...changes,
    },
  })
const reset = async (codeId: string | null, input: Record<string, unknown>, when = now) =>
  resetPassword({ req: await booted.request(), now: when, codeId, input })
const both = { password: NEW_PASSWORD, passwordAgain: NEW_PASSWORD }
const wrongOf = (code: string) => (code === '000000' ? '000001' : '000000')
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : 'ok')

describe('a code', () => {
  it('should prove an e-mail address, open one account under it, and be kept as a digest only', async () => {
    const address = anAddress()
    const sent = granted(await ask(` ${address.toUpperCase()} `))
    const code = await codeFor(booted, address)
    expect(code).toMatch(/^\d{6}$/)
    expect(JSON.stringify(sent)).not.toContain(code)
    const req = await booted.request()
    const lines = await findAll(req, 'activity', { subjectId: { equals: sent.id } })
    expect(JSON.stringify(lines)).not.toContain(code)
    expect(await register(sent.id)).toMatchObject({ code: 'addressNotProven' })
    granted(await prove(sent.id, ` ${code.slice(0, 3)} ${code.slice(3)}`))
    const account = granted(await register(sent.id))
    expect(account).toMatchObject({ username: address, email: address, locale: 'en' })
    expect(await register(sent.id)).toMatchObject({ code: 'addressNotProven' })
  })

  it('should go to a telephone by SMS, in one spelling', async () => {
    granted(await ask('+86 138-0000-2001'))
    const req = await booted.request()
    expect(await findAll(req, 'messages', { address: { equals: '13800002001' } })).toMatchObject([
      { channel: 'sms', state: 'waiting', template: 'code.register' },
    ])
  })

  it('should leave the proof as it was when the form is refused', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address))
    granted(await prove(id, await codeFor(booted, address)))
    expect(codesOf(await register(id, { password: 'short' }))).toHaveProperty('password')
    granted(await register(id))
  })

  it('should be closed by the fifth wrong try, also against the right code', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address))
    const code = await codeFor(booted, address)
    for (let left = CODE_TRIES - 1; left > 0; left -= 1) {
      const refused = await prove(id, wrongOf(code))
      expect(refused).toMatchObject({ fields: { code: { code: 'codeWrong', params: { left } } } })
    }
    expect(await prove(id, wrongOf(code))).toMatchObject({ code: 'codeExpired' })
    expect(await prove(id, code)).toMatchObject({ code: 'codeExpired' })
  })

  it('should count tries that come at the same moment', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address))
    const wrong = wrongOf(await codeFor(booted, address))
    await Promise.all(Array.from({ length: CODE_TRIES }, () => prove(id, wrong)))
    expect(await prove(id, await codeFor(booted, address))).toMatchObject({ code: 'codeExpired' })
  })

  it('should hold ten minutes, and its proof an hour', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address))
    const code = await codeFor(booted, address)
    expect(await prove(id, code, at(10))).toMatchObject({ code: 'codeExpired' })
    granted(await prove(id, code, at(9.9)))
    expect(await register(id, { when: at(10 + PROOF_MINUTES) })).toMatchObject({
      code: 'addressNotProven',
    })
  })

  it('should give way to a newer one that the same browser asked for', async () => {
    const address = anAddress()
    const first = granted(await ask(address))
    const code = await codeFor(booted, address)
    granted(await ask(address, { when: at(2) }))
    expect(await prove(first.id, code, at(3))).toMatchObject({ code: 'codeExpired' })
  })

  it('should not be taken for another purpose', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address))
    granted(await prove(id, await codeFor(booted, address)))
    expect(await reset(id, both)).toMatchObject({ code: 'addressNotProven' })
  })

  it('should be asked for once a minute and five times an hour, also at the same moment', async () => {
    const address = anAddress()
    const answers = await Promise.all([ask(address), ask(address), ask(address)])
    expect(answers.map(codeOf).toSorted()).toEqual(['codeTooOften', 'codeTooOften', 'ok'])
    for (const minutes of [2, 4, 6, 8]) granted(await ask(address, { when: at(minutes) }))
    const refused = await ask(address, { when: at(10) })
    expect(refused).toMatchObject({ code: 'codeTooOften', params: { minutes: 50 } })
    granted(await ask(address, { when: at(60) }))
  })

  it('should not be cancelled by a stranger who asks for the same address', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address, { source: '203.0.113.1' }))
    const code = await codeFor(booted, address)
    const stranger = { browser: aBrowser(), source: '203.0.113.2' }
    const theirs = granted(await ask(address, { ...stranger, when: at(1) }))
    const wrong = wrongOf(await codeFor(booted, address))
    for (let tries = 0; tries < CODE_TRIES; tries += 1) await prove(theirs.id, wrong, at(2))
    granted(await prove(id, code, at(3)))
  })

  it('should be asked for ten times an hour by strangers together, and by a browser that has proven the address all the same', async () => {
    const address = anAddress()
    for (let count = 0; count < 10; count += 1) {
      granted(await ask(address, { browser: aBrowser(), source: `203.0.113.${100 + count}` }))
    }
    const eleventh = { browser: aBrowser(), source: '203.0.113.200' }
    expect(await ask(address, eleventh)).toMatchObject({ code: 'codeTooOften' })
    const known = { browser: provenBrowser(address), source: '203.0.113.100' }
    granted(await ask(address, known))
    expect(await ask(address, known)).toMatchObject({ code: 'codeTooOften' })
    granted(await ask(address, { ...known, when: at(2) }))
    const ofAnother = { browser: provenBrowser(anAddress()), source: '203.0.113.201' }
    expect(await ask(address, ofAnother)).toMatchObject({ code: 'codeTooOften' })
  })

  it('should be asked for by one place once a minute for an address, with whatever browser', async () => {
    const address = anAddress()
    const source = '203.0.113.9'
    granted(await ask(address, { browser: aBrowser(), source }))
    expect(await ask(address, { browser: aBrowser(), source })).toMatchObject({
      code: 'codeTooOften',
    })
  })

  it('should be asked for thirty times an hour from one place', async () => {
    const source = '203.0.113.7'
    for (let count = 0; count < 30; count += 1) granted(await ask(anAddress(), { source }))
    expect(await ask(anAddress(), { source })).toMatchObject({ code: 'codeTooOften' })
    granted(await ask(anAddress(), { source: '203.0.113.8' }))
    const { rows } = await readerOf(booted.payload).sql.execute(
      sql`select count(*) from ${TABLE.codes} where asked_from like '%203.0.113%'`,
    )
    expect(Number(rows[0]?.count)).toBe(0)
  })

  it.each([null, 7, {}, [], '', 'nobody', '12345'])(
    'should refuse %j as an address',
    async (address) => {
      expect(codesOf(await ask(address))).toEqual({ address: 'usernameShape' })
    },
  )

  it.each([null, 7, {}, '', 'x'.repeat(5000)])('should refuse %j as a code', async (code) => {
    const { id } = granted(await ask(anAddress()))
    expect(codesOf(await prove(id, code))).toEqual({ code: 'codeWrong' })
    expect(await prove(null, code)).toMatchObject({ code: 'codeExpired' })
  })

  it('should remove what is older than a day', async () => {
    const { id } = granted(await ask(anAddress(), { when: at(-25 * 60) }))
    granted(await ask(anAddress()))
    expect(await findAll(await booted.request(), 'codes', { id: { equals: id } })).toEqual([])
  })
})

describe('resetPassword', () => {
  async function registered(): Promise<{ address: string; codeId: string }> {
    const address = anAddress()
    granted(await register(await provenCode(booted, { address, now })))
    return { address, codeId: await provenCode(booted, { address, purpose: 'reset', now }) }
  }
  const attempt = async (username: string, password: string, when = now) =>
    signIn({ req: await booted.request(), now: when, username, password })

  it('should set a new password, end every sign-in, let in who has no tries left, and tell', async () => {
    const { address, codeId } = await registered()
    const before = granted(await attempt(address, PASSWORD))
    for (let tries = 0; tries < 5; tries += 1) await attempt(address, 'Wrong-Horse-9-Staple')
    expect(codeOf(await attempt(address, PASSWORD))).toBe('triesUsed')
    const entered = granted(await reset(codeId, both))
    const me = async (token: string) =>
      (await booted.rest('/accounts/me', { cookie: `contest-account=${token}` })).body.user
    expect(await me(before.token)).toBeNull()
    expect(await me(entered.token)).toMatchObject({ username: address })
    expect(codeOf(await attempt(address, PASSWORD))).toBe('wrongCredentials')
    const req = await booted.request()
    const told = await findAll(req, 'messages', {
      template: { equals: 'passwordReset' },
      account: { equals: entered.account.id },
    })
    expect(told.map(({ channel }) => channel).toSorted()).toEqual(['email', 'inApp'])
    expect(
      await findAll(req, 'activity', {
        subjectId: { equals: entered.account.id },
        action: { equals: 'resetPassword' },
      }),
    ).toHaveLength(1)
  })

  it('should serve once, and refuse a weak password without using the proof up', async () => {
    const { codeId } = await registered()
    expect(codesOf(await reset(codeId, { password: 'short', passwordAgain: 'short' }))).toEqual({
      password: 'passwordTooWeak',
    })
    granted(await reset(codeId, both))
    expect(await reset(codeId, both)).toMatchObject({ code: 'addressNotProven' })
  })

  it('should say to whoever has proven an address that it has no account', async () => {
    const codeId = await provenCode(booted, { address: anAddress(), purpose: 'reset', now })
    expect(await reset(codeId, both)).toMatchObject({ code: 'accountUnknown' })
    expect(await reset(null, both)).toMatchObject({ code: 'addressNotProven' })
  })
})

describe('the doors', () => {
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    booted.rest(`/portal${path}`, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
      cookie,
    })

  it('should lead through registration without script, and answer alike for a known address', async () => {
    const address = anAddress()
    const answers = []
    for (const _ of ['unknown', 'known']) {
      await readerOf(booted.payload).sql.execute(
        sql`update ${TABLE.codes} set asked_at = asked_at - interval '2 minutes'`,
      )
      const asked = await post('/codes', { purpose: 'register', address, _next: '/my/entries/new' })
      const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? ''
      answers.push([asked.status, asked.headers.get('location'), asked.body])
      const stranger = await post('/codes/verification', { code: await codeFor(booted, address) })
      expect(stranger.status).toBe(422)
      const proven = await post(
        '/codes/verification',
        { code: await codeFor(booted, address) },
        cookie,
      )
      expect(proven.headers.get('location')).toBe('/my/register?step=rest')
      const made = await post(
        '/accounts',
        {
          kind: 'person',
          name: '示例参赛者',
          password: PASSWORD,
          passwordAgain: PASSWORD,
          consent_terms: '2026-1',
          consent_privacy: '2026-1',
        },
        cookie,
      )
      expect(made.status).toBe(answers.length === 1 ? 303 : 409)
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toEqual([
      303,
      '/my/register?step=code&next=%2Fmy%2Fentries%2Fnew',
      { text: '' },
    ])
  })

  it('should take no cookie that another installation or person made up', async () => {
    const address = anAddress()
    const { id } = granted(await ask(address, { when: new Date() }))
    const code = await codeFor(booted, address)
    for (const cookie of [
      `contest-code=${id}`,
      `contest-code=${id}.x`,
      `contest-code=${id}.${'a'.repeat(43)}`,
    ]) {
      expect((await post('/codes/verification', { code }, cookie)).status).toBe(422)
    }
  })
})
