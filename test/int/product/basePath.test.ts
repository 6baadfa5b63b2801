import type { Outgoing } from '#src/delivery/sender.ts'
import type { Booted } from '../../helpers/payload.ts'

// Fixed when a module is loaded, as in a build: whatever knows addresses is imported after it.
process.env.NEXT_BASE_PATH = '/contest'
const { composeMail } = await import('#src/delivery/composeMail.ts')
const { bootPayload } = await import('../../helpers/payload.ts')
const { PASSWORD, signedInAccount, signedInStaff } = await import('../../helpers/people.ts')
const { association } = await import('../../helpers/presets.ts')
const { tusOf } = await import('../../helpers/tus.ts')
const { begin, createEntrant, createIntakeWorld, signUp } =
  await import('../../worlds/intakeWorld.ts')
const { granted } = await import('../../worlds/parts/granted.ts')
const { createStaffWorld } = await import('../../worlds/staffWorld.ts')

const BASE = '/contest'

// What the doors answer of a site below a base path; its pages are walked through in test/e2e/basePath.test.ts.
describe('the doors of a site below a base path', () => {
  let booted: Booted
  let username: string

  beforeAll(async () => {
    booted = await bootPayload()
    username = (await signedInAccount(booted.payload)).username
  })
  afterAll(() => booted?.stop())

  const post = (to: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
    booted.rest(to, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const signIn = (body: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    post('/portal/session', { username, password: PASSWORD, ...body }, headers)

  it('should say where to go next, and keep their cookies to the site', async () => {
    const { headers, body } = await signIn()
    expect(body.next).toBe(`${BASE}/my`)
    const cookies = headers.getSetCookie()
    expect(cookies.length).toBeGreaterThan(0)
    expect(cookies.filter((cookie) => !cookie.includes(`; Path=${BASE};`))).toEqual([])
  })

  it('should redirect a plain form', async () => {
    const { status, headers } = await signIn({}, { Accept: 'text/html' })
    expect([status, headers.get('Location')]).toEqual([303, `${BASE}/my`])
  })

  it('should go on to a page of the site, and to none beside it', async () => {
    expect((await signIn({ _next: `${BASE}/my/data` })).body.next).toBe(`${BASE}/my/data`)
    expect((await signIn({ _next: '/my/data' })).body.next).toBe(`${BASE}/my`)
  })

  it('should send a voter without a cookie to the same door once more', async () => {
    const next = `${BASE}/a/entries`
    const { headers } = await booted.rest(`/portal/device?next=${encodeURIComponent(next)}`)
    expect(headers.get('Location')).toBe(
      `${BASE}/api/portal/device?next=${encodeURIComponent(next)}&device=1`,
    )
    const cookies = headers.getSetCookie()
    expect(cookies.length).toBeGreaterThan(0)
    expect(cookies.filter((cookie) => !cookie.includes(`; Path=${BASE};`))).toEqual([])
  })

  it('should take uploads in, and lead back to their entry', async () => {
    const world = await createIntakeWorld(booted, { preset: association })
    const entrant = await createEntrant(booted)
    const { cookie } = entrant
    await signUp({ world, entrant })
    const entry = granted(await begin({ world, entrant, category: 'film' }))
    const tus = tusOf(booted)
    const announced = await tus.announce({ cookie, entry: entry.id, slot: 'work', bytes: 9 })
    const address = announced.headers.get('Location') ?? ''
    expect(address).toMatch(new RegExp(`^${BASE}/api/uploads/[\\w-]+$`))
    const sent = await tus.send(address, cookie, 0, new Uint8Array(4))
    expect([sent.status, (await tus.offset(address, cookie)).offset]).toEqual([204, 4])
    const removed = await tus.ask(`${address}/removal`, { method: 'POST', cookie })
    expect(removed.body.next).toBe(`${BASE}/my/entries/${entry.id}/files`)
  })

  it('should lead staff to a document of the panel', async () => {
    // The first of all staff is an administrator.
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const world = await createStaffWorld(booted, { preset: association })
    const { id } = await world.entry()
    const { body } = await booted.rest('/staff/claims/next', {
      method: 'POST',
      body: JSON.stringify({ contest: world.contest }),
      headers: { 'Content-Type': 'application/json' },
      cookie,
    })
    expect(body.next).toBe(`${BASE}/admin/collections/entries/${id}`)
  })

  it('should link an e-mail to the page it is about, whether the address of the site names the base path or not', () => {
    for (const site of ['https://a.example', `https://a.example${BASE}`]) {
      expect(composeMail(MESSAGE, { site }).text).toContain(
        'https://a.example/contest/my/entries/1\n',
      )
    }
  })
})

const MESSAGE: Outgoing = {
  id: '1',
  template: 'returnToEntrant',
  params: { entry: '1', title: '三号车间的笔记本' },
  channel: 'email',
  address: 'someone@example.org',
  locale: 'zh',
  code: null,
  attempts: 1,
  name: '示例甲',
  contest: '示例大赛',
}
