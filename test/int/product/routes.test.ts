import { composeMail } from '#src/delivery/composeMail.ts'
import type { Outgoing } from '#src/delivery/sender.ts'
import { fillRoutes, placeFaces } from '#src/domain/basics/routes.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'

// What the doors answer where a host has its pages elsewhere; the pages themselves are mounted in pack.long.test.ts.
describe('the doors of a site whose pages stand where the host wants them', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload()
    placeFaces(fillRoutes({ site: '/contests', my: '/portal' }))
  })
  afterAll(() => booted?.stop())

  const post = (to: string, body: object, more: { cookie?: string } = {}) =>
    booted.rest(to, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
      ...more,
    })

  it('should lead there, and go on wherever the person was', async () => {
    const { username } = await signedInAccount(booted.payload)
    const signIn = (more = {}) => post('/portal/session', { username, password: PASSWORD, ...more })
    expect((await signIn()).body.next).toBe('/portal')
    expect((await signIn({ _next: '/contests/judge' })).body.next).toBe('/contests/judge')
    expect((await post('/portal/sign-out', {})).body.next).toBe('/portal/login')
  })

  it('should keep a contest from the name of a face', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const world = await createStaffWorld(booted, { preset: association })
    const { status, body } = await booted.rest(`/contests/${world.contest}`, {
      method: 'PATCH',
      body: JSON.stringify({ slug: 'healthz' }),
      headers: { 'Content-Type': 'application/json' },
      cookie,
    })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('healthz')])
  })

  it('should link an e-mail to the page it is about', () => {
    const { text } = composeMail(MESSAGE, { site: 'https://a.example' })
    expect(text).toContain('https://a.example/portal/entries/1\n')
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
