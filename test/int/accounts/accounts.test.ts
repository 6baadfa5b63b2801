import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { changePassword } from '#src/operations/accounts/changePassword.ts'
import { registerAccount } from '#src/operations/accounts/registerAccount.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { signOut } from '#src/operations/accounts/signOut.ts'
import { ownSignIns } from '#src/queries/accounts/ownSignIns.ts'
import { sessionIdOf } from '#src/store/cookies/portalSession.ts'
import { actorOf } from '#src/store/database/actors.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { provenCode } from '../../helpers/codes.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'
import { codesOf, granted } from '../../worlds/parts/granted.ts'

const now = new Date('2026-11-22T04:00:00Z')
/** The check digit of this example code is right, that of the next wrong. */
const CODE = '91310000MA1FL8XQ37'
let booted: Booted

beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const person = (changes: Record<string, unknown> = {}) => ({
  kind: 'person',
  name: '示例参赛者',
  username: `${unique()}@example.org`,
  password: PASSWORD,
  passwordAgain: PASSWORD,
  consent_terms: '2026-1',
  consent_privacy: '2026-1',
  ...changes,
})
const unit = (changes: Record<string, unknown> = {}) =>
  person({ kind: 'unit', unitName: `示例机械有限公司${unique()}`, ...changes })

const register = async ({ username, ...input }: Record<string, unknown>) => {
  const address = typeof username === 'string' ? username : `${unique()}@example.org`
  const codeId = await provenCode(booted, { address, now })
  return registerAccount({ req: await booted.request(), now, codeId, input })
}
const attempt = async (username: unknown, password: unknown, at = now) =>
  signIn({ req: await booted.request(), now: at, username, password })

describe('registerAccount', () => {
  it('should open an account for a person, with what was agreed to and one line on the record', async () => {
    const account = granted(await register(person({ username: '+86 138-0000-1001' })))
    expect(account).toMatchObject({ username: '13800001001', phone: '13800001001', kind: 'person' })
    expect(account.unit ?? null).toBeNull()
    expect(account.consents).toMatchObject([
      { key: 'terms', version: '2026-1' },
      { key: 'privacy', version: '2026-1' },
    ])
    const req = await booted.request()
    expect(await findAll(req, 'activity', { subjectId: { equals: account.id } })).toMatchObject([
      { action: 'register', actor: account.id, subject: 'accounts' },
    ])
  })

  it('should put a new unit on record, and flag a wrong check digit without refusing', async () => {
    const account = granted(await register(unit({ creditCode: ' ９１310000ma1fl8xq3１ ' })))
    const stored = await findById(await booted.request(), 'units', account.unit)
    expect(stored).toMatchObject({ creditCode: '91310000MA1FL8XQ31', creditCodeDoubtful: true })
    const right = granted(await register(unit({ creditCode: CODE })))
    const other = await findById(await booted.request(), 'units', right.unit)
    expect(other).toMatchObject({ creditCode: CODE, creditCodeDoubtful: false })
  })

  it('should recognise a unit by its name in another spelling and by its code, and mask whom to ask', async () => {
    const name = `示例（上海）仪表厂${unique()}`
    await register(unit({ unitName: name, name: '王小明', username: '13800001002' }))
    const again = await register(
      unit({ unitName: ` ${name.replace('（', '(').replace('）', ')')}` }),
    )
    expect(again).toMatchObject({ code: 'unitExists', params: { contact: '王** 138****1002' } })
    expect(await register(unit({ creditCode: CODE }))).toMatchObject({ code: 'unitExists' })
  })

  it('should make one unit of two registrations at the same moment', async () => {
    const unitName = `示例并发有限公司${unique()}`
    const answers = await Promise.all([register(unit({ unitName })), register(unit({ unitName }))])
    expect(answers.filter(isRefusal)).toMatchObject([{ code: 'unitExists' }])
    const req = await booted.request()
    expect(await findAll(req, 'units', { name: { equals: unitName } })).toHaveLength(1)
  })

  it('should refuse a user name that is taken, also at the same moment', async () => {
    const username = `${unique()}@example.org`
    const answers = await Promise.all([
      register(person({ username })),
      register(person({ username })),
    ])
    expect(answers.filter(isRefusal)).toMatchObject([{ code: 'accountExists' }])
  })

  it('should say everything that is wrong, each under its field, and store nothing', async () => {
    const req = await booted.request()
    const before = await findAll(req, 'units', {})
    const refused = await register({
      kind: 'unit',
      unitName: '……',
      creditCode: '123',
      name: '\u200b',
      password: 'short',
    })
    expect(codesOf(refused)).toEqual({
      unitName: 'fieldRequired',
      creditCode: 'fieldCreditCodeShape',
      name: 'fieldRequired',
      password: 'passwordTooWeak',
      consent_terms: 'agreementMissing',
      consent_privacy: 'agreementMissing',
    })
    expect(await findAll(await booted.request(), 'units', {})).toHaveLength(before.length)
  })

  it('should take an outdated consent and a second password that differs for what they are', async () => {
    const refused = await register(person({ passwordAgain: 'x', consent_privacy: '2025-9' }))
    expect(codesOf(refused)).toEqual({
      passwordAgain: 'passwordsDiffer',
      consent_privacy: 'agreementMissing',
    })
  })

  it.each([null, 7, {}, [], ['a', 'b'], true])(
    'should survive %j for every value',
    async (value) => {
      const names = Object.keys(unit({ creditCode: '' }))
      const refused = await register(Object.fromEntries(names.map((name) => [name, value])))
      expect(refused).toMatchObject({ code: 'invalid' })
    },
  )
})

describe('signIn', () => {
  it('should open a session however the user name is written, and end it on sign-out', async () => {
    const { id, username } = granted(await register(person({ username: '13800001003' })))
    const session = granted(await attempt(' +86 138 0000 1003', PASSWORD))
    expect(session.account).toMatchObject({ id, username })
    const cookie = `contest-account=${session.token}`
    const me = () => booted.rest('/accounts/me', { cookie })
    expect((await me()).body.user).toMatchObject({ id })
    await signOut({
      ...(await callAs(session.account)),
      session: sessionIdOf(session.token),
    })
    expect((await me()).body.user).toBeNull()
  })

  it('should keep the latest twenty sign-ins and failed tries, with a rough device, for their owner', async () => {
    const { id, username } = granted(await register(person()))
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const req = await booted.request()
    req.headers = new Headers({ 'User-Agent': 'Mozilla/5.0 (iPhone) MicroMessenger/8.0' })
    granted(await signIn({ req, now: at(0), username, password: PASSWORD }))
    for (let minutes = 1; minutes < 20; minutes += 1) {
      await attempt(username, minutes === 1 ? 'Wrong-Horse-9-Staple' : PASSWORD, at(minutes))
    }
    const list = await ownSignIns(booted.payload, id)
    expect(list.slice(-2)).toEqual([
      { at: at(1).toISOString(), succeeded: false, device: { browser: 'other', system: 'other' } },
      { at: at(0).toISOString(), succeeded: true, device: { browser: 'wechat', system: 'ios' } },
    ])
    granted(await attempt(username, PASSWORD, at(21)))
    expect(await ownSignIns(booted.payload, id)).toHaveLength(20)
  })

  it.each([null, 7, {}, [], '', ' '])(
    'should refuse %j as user name and as password',
    async (value) => {
      expect(await attempt(value, PASSWORD)).toMatchObject({ code: 'wrongCredentials' })
      expect(await attempt('13800001003', value)).toMatchObject({ code: 'wrongCredentials' })
    },
  )
})

describe('changePassword', () => {
  const next = 'Another-Horse-7-Nail'

  it('should ask for the present one, and end every other sign-in', async () => {
    const { username } = granted(await register(person()))
    const first = granted(await attempt(username, PASSWORD))
    const call = await callAs(first.account)
    const input = { current: PASSWORD, password: next, passwordAgain: next }
    const wrong = await changePassword({ ...call, input: { ...input, current: next.slice(1) } })
    expect(codesOf(wrong)).toEqual({ current: 'passwordWrong' })
    const same = await changePassword({
      ...call,
      input: { current: PASSWORD, password: PASSWORD, passwordAgain: PASSWORD },
    })
    expect(codesOf(same)).toEqual({ password: 'passwordTooWeak' })
    const changed = granted(await changePassword({ ...call, input }))
    expect(await attempt(username, PASSWORD)).toMatchObject({ code: 'wrongCredentials' })
    const me = async (token: string) =>
      (await booted.rest('/accounts/me', { cookie: `contest-account=${token}` })).body.user
    expect(await me(first.token)).toBeNull()
    expect(await me(changed.token)).toMatchObject({ username })
  })

  it('should take the place of an issued password', async () => {
    const { id, username } = granted(await register(person()))
    await booted.payload.update({
      collection: slugOf('accounts'),
      id,
      data: { mustChangePassword: true } as Partial<AccountDocument>,
    })
    const { account } = granted(await attempt(username, PASSWORD))
    expect(account.mustChangePassword).toBe(true)
    const input = { current: PASSWORD, password: next, passwordAgain: next }
    granted(await changePassword({ ...(await callAs(account)), input }))
    expect(granted(await attempt(username, next)).account.mustChangePassword).toBe(false)
  })
})

async function callAs(account: AccountDocument) {
  const actor = actorOf({ ...account, collection: slugOf('accounts') }) as Actor
  return { req: await booted.request(), actor, now }
}
