import crypto from 'node:crypto'

import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { signInStaff } from '#src/operations/accounts/signInStaff.ts'
import { findAll } from '#src/store/database/documents.ts'
import { aPlace, cookiesOf, from } from '../../helpers/caller.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInAccount, unique } from '../../helpers/people.ts'

const WRONG = 'Wrong-Horse-9-Staple'
const now = new Date('2026-11-22T04:00:00Z')
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

type Try = { password?: string; when?: Date; cookie?: string }
/** Both kinds of sign-in, and how a browser that was let in is known again. */
const kinds = {
  accounts: {
    somebody: async () => (await signedInAccount(booted.payload)).username,
    attempt: async (
      name: string,
      place: string,
      { password = WRONG, when = now, cookie }: Try = {},
    ) => signIn({ req: await asking(place, cookie), now: when, username: name, password }),
    enter: (name: string, password: string, headers: Headers) =>
      booted.rest('/portal/session', json({ username: name, password }, headers)),
  },
  staff: {
    somebody: async () => {
      const email = `staff-${unique()}@example.invalid`
      const data = { email, password: PASSWORD, name: '示例', role: 'examiner' }
      await booted.payload.create({ collection: slugOf('staff') as never, data: data as never })
      return email
    },
    attempt: async (
      name: string,
      place: string,
      { password = WRONG, when = now, cookie }: Try = {},
    ) => signInStaff({ req: await asking(place, cookie), now: when, email: name, password }),
    enter: (name: string, password: string, headers: Headers) =>
      booted.rest('/staff/login', json({ email: name, password }, headers)),
  },
}

describe.each(['accounts', 'staff'] as const)('signing in: %s', (kind) => {
  const { somebody, attempt, enter } = kinds[kind]
  const codeOf = async (name: string, place: string, tried: Try = {}) => {
    const answer = await attempt(name, place, tried)
    return isRefusal(answer) ? answer.code : 'in'
  }

  it('should let wait whoever tried five wrong passwords, and nobody else', async () => {
    const name = await somebody()
    const stranger = aPlace()
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await codeOf(name, stranger)).toBe('wrongCredentials')
    }
    expect(await attempt(name, stranger, { password: PASSWORD })).toMatchObject({
      code: 'triesUsed',
      params: { minutes: 10 },
    })
    expect(await codeOf(name, aPlace(), { password: PASSWORD })).toBe('in')
    expect(await codeOf(name, stranger, { password: PASSWORD, when: at(10) })).toBe('in')
  })

  it('should never shut out a browser that was let in before, wherever the wrong tries come from', async () => {
    const name = await somebody()
    const place = aPlace()
    const entered = await enter(name, PASSWORD, from(place))
    expect(entered.status).toBe(200)
    const cookie = cookiesOf(entered.headers)
    for (let tries = 0; tries < 8; tries += 1) await attempt(name, place)
    expect(await codeOf(name, place, { password: PASSWORD })).toBe('triesUsed')
    expect(await codeOf(name, place, { password: PASSWORD, cookie })).toBe('in')
    // Its own wrong tries count all the same.
    for (let tries = 0; tries < 5; tries += 1) await attempt(name, place, { cookie })
    expect(await codeOf(name, place, { password: PASSWORD, cookie })).toBe('triesUsed')
  })

  it('should know no browser by a cookie of another account, or one that was made up', async () => {
    const [name, other] = [await somebody(), await somebody()]
    const place = aPlace()
    const cookie = cookiesOf((await enter(other, PASSWORD, from(aPlace()))).headers)
    for (let tries = 0; tries < 5; tries += 1) await attempt(name, place, { cookie })
    expect(await codeOf(name, place, { cookie, password: PASSWORD })).toBe('triesUsed')
    const forged = `contest-device=${crypto.randomUUID()}.${'a'.repeat(24)}`
    expect(await codeOf(name, place, { cookie: forged, password: PASSWORD })).toBe('triesUsed')
  })

  it('should count tries that come at the same moment', async () => {
    const name = await somebody()
    const place = aPlace()
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(name, place)))
    expect(codes.filter((code) => code === 'wrongCredentials')).toHaveLength(5)
    expect(codes.filter((code) => code === 'triesUsed')).toHaveLength(15)
  })

  it('should answer alike for a name that nobody has, and put both on record', async () => {
    const known = await somebody()
    const unknown = `nobody-${unique()}@example.org`
    const answers = []
    for (const name of [known, unknown]) {
      const place = aPlace()
      const codes = []
      for (let tries = 0; tries < 7; tries += 1) codes.push(await codeOf(name, place))
      answers.push(codes)
    }
    expect(answers[0]).toEqual(answers[1])
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ action: { equals: 'signInFailed' } }, { subject: { equals: kind } }],
    })
    expect(lines.some(({ subjectId }) => subjectId.startsWith('unknown:'))).toBe(true)
    expect(JSON.stringify(lines)).not.toContain(unknown)
  })

  it('should spend a password’s work on a name that nobody has, once', async () => {
    const known = await somebody()
    const spent = [await workOf(known), await workOf(`nobody-${unique()}@example.org`)]
    expect(spent[0]).toHaveLength(1)
    expect(spent[0]).toEqual(spent[1])
  })

  it('should put a sign-in on record', async () => {
    const name = await somebody()
    const entered = await enter(name, PASSWORD, from(aPlace()))
    const id = String((entered.body.user ?? (await idOf(name)))?.id)
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ action: { equals: 'signIn' } }, { subjectId: { equals: id } }],
    })
    expect(lines).toMatchObject([{ subject: kind, actor: id }])
  })

  /** How much hashing one wrong try costs. */
  async function workOf(name: string): Promise<unknown[]> {
    const { pbkdf2 } = crypto
    const spent: unknown[] = []
    crypto.pbkdf2 = (...args: Parameters<typeof pbkdf2>) => {
      spent.push(args.slice(2, 5))
      pbkdf2(...args)
    }
    try {
      await attempt(name, aPlace())
    } finally {
      crypto.pbkdf2 = pbkdf2
    }
    return spent
  }
})

it('should slow down whoever tries one name after the other', async () => {
  const place = aPlace()
  const { attempt } = kinds.accounts
  const codes = new Set<string>()
  for (let number = 0; number < 52; number += 1) {
    const answer = await attempt(`qu-${String(number).padStart(3, '0')}-${unique()}`, place)
    codes.add(isRefusal(answer) ? answer.code : 'in')
  }
  expect([...codes]).toEqual(['wrongCredentials', 'triesUsed'])
})

async function idOf(username: string) {
  const [account] = await findAll(await booted.request(), 'accounts', {
    username: { equals: username },
  })
  return account
}

async function asking(place: string, cookie?: string) {
  const req = await booted.request()
  req.headers = from(place, cookie)
  return req
}

const json = (body: object, headers: Headers): RequestInit => {
  headers.set('Content-Type', 'application/json')
  return { method: 'POST', body: JSON.stringify(body), headers }
}
