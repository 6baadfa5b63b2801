import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { CollectionSlug } from 'payload'

import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { signedInStaff, unique } from '../helpers/people.ts'
import { rawRequest } from '../helpers/rawRequest.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'

/** Next's list of server actions, by the file that holds each. */
const actionIn = (file: RegExp): string => {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const actions = Object.entries<{ filename: string }>(manifest.node)
  return actions.find(([, { filename }]) => file.test(filename))?.[0] ?? ''
}

// Pages and the panel's server actions are doors too, under other addresses than the API's.
describe('the doors that are pages', () => {
  let booted: Booted
  let site: RunningSite
  let organiser: string
  let admin: string
  const contests: string[] = []
  let functions: string
  let languages: string

  beforeAll(async () => {
    booted = await bootPayload()
    const { payload } = booted
    for (const title of ['自己的赛事', '别人的赛事']) {
      const data = { title, slug: `contest-${unique()}`, edition: 2030 }
      const { id } = await payload.create({ collection: 'contests' as CollectionSlug, data })
      contests.push(String(id))
    }
    // The first of the staff is made an administrator, whatever they were to be.
    admin = (await signedInStaff(payload, { role: 'admin' })).cookie
    organiser = (await signedInStaff(payload, { role: 'organiser', contests: [contests[0] ?? ''] }))
      .cookie
    functions = actionIn(/\(payload\)\/layout\.tsx$/)
    languages = actionIn(/payloadcms\/next\//)
    site = await startSite({
      databaseUrl: booted.databaseUrl,
      dataDir: mkdtempSync(path.join(tmpdir(), 'site-')),
    })
  })
  afterAll(async () => {
    await site?.stop()
    await booted?.stop()
  })

  const act = async (
    body: string,
    { cookie = '', id = functions, ...headers }: Record<string, string> = {},
  ) => {
    const answer = await fetch(`${site.origin}/admin`, {
      method: 'POST',
      body,
      headers: {
        'Next-Action': id,
        'Content-Type': 'text/plain;charset=UTF-8',
        'Accept-Language': 'zh',
        ...(cookie ? { Cookie: cookie } : {}),
        ...headers,
      },
    })
    return { status: answer.status, text: await answer.text() }
  }
  const call = (name: unknown, args: unknown, headers?: Record<string, string>) =>
    act(JSON.stringify([{ name, args }]), headers)
  const locks = async () =>
    (await booted.payload.find({ collection: 'payload-locked-documents' as CollectionSlug })).docs
  const formOf = (id: string | undefined) => ({
    collectionSlug: 'contests',
    operation: 'update',
    id,
    data: {},
    docPermissions: { fields: true },
    schemaPath: 'contests',
    returnLockStatus: true,
  })

  it.each([
    'constructor',
    'toString',
    'valueOf',
    '__proto__',
    'nosuch',
    'form-state',
    'render-list',
  ])('should tell nobody anything by the server function %s', async (name) => {
    const { status, text } = await call(name, {})
    expect([name, status, text.includes('您还没有登录')]).toEqual([name, 401, true])
    expect(text).not.toContain('x-contest-peer')
  })

  it.each([
    ['constructor', {}],
    ['__proto__', {}],
    ['nosuch', {}],
    ['render-list', { collectionSlug: 'nosuch' }],
    ['render-list', { collectionSlug: 'constructor' }],
    ['render-field', {}],
    ['render-field', { schemaPath: 'collection.entries.nosuch' }],
    ['get-upcoming-scheduled-publish', {}],
    ['copy-data-from-locale', {}],
    ['form-state', []],
    ['form-state', { collectionSlug: 'contests', data: 'x' }],
    ['form-state', { collectionSlug: 'contests', id: 'x', data: {} }],
    ['table-state', { collectionSlug: ['nosuch'] }],
    [7, {}],
  ])('should refuse in words what staff send to %s as %j', async (name, args) => {
    const { status, text } = await call(name, args, { cookie: admin })
    expect([status, status >= 400 && status < 500, /没有/.test(text)]).toEqual([status, true, true])
  })

  it.each([
    'null',
    '[1',
    '',
    '{}',
    '[]',
    '["$1"]',
    '["$9f"]',
    '[{"name":"form-state","args":"$F1"}]',
  ])('should refuse in words what is no call: %s', async (body) => {
    const { status, text } = await act(body, { cookie: admin })
    expect([status, text.includes('格式有误')]).toEqual([400, true])
  })

  it('should refuse broken forms, and a language that comes without what was sealed', async () => {
    const broken = await act('--x\r\nnothing', {
      cookie: admin,
      'Content-Type': 'multipart/form-data; boundary=x',
    })
    expect(broken.status).toBe(400)
    expect((await act('["en"]', { id: languages })).status).toBe(400)
  })

  it('should lock no document that its asker may not change', async () => {
    const foreign = await call('form-state', formOf(contests[1]), { cookie: organiser })
    expect([foreign.status, await locks()]).toEqual([404, []])
    const own = await call('form-state', formOf(contests[0]), { cookie: organiser })
    expect([own.status, (await locks()).length]).toEqual([200, 1])
  })

  it.each([
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
    [{ Origin: 'null' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'https://127.0.0.1' }],
  ])('should do nothing for a page of another site: %j', async (headers) => {
    const { status, text } = await call('form-state', formOf(contests[0]), {
      cookie: organiser,
      ...(headers as Record<string, string>),
    })
    expect([status, text.includes('不是从本站页面发出')]).toEqual([403, true])
  })

  it('should take nothing large, and nothing that no page takes', async () => {
    const piece = Buffer.from(`10000\r\n${' '.repeat(0x10000)}\r\n`)
    let left = 100
    const { status, text } = await rawRequest({
      origin: site.origin,
      text: `POST /admin HTTP/1.1\r\nHost: here\r\nNext-Action: ${functions}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      more: () => ((left -= 1) > 0 ? piece : null),
    })
    expect([status, text.includes('1 MB')]).toEqual([413, true])
    for (const [method, to] of [
      ['POST', '/'],
      ['POST', '/my'],
      ['POST', '/admin'],
      ['PUT', '/admin'],
      ['DELETE', '/'],
      ['PATCH', '/en'],
    ] as const) {
      const answer = await fetch(`${site.origin}${to}`, { method, body: 'x' })
      const words = to === '/en' ? 'This page' : '这个页面'
      expect([method, to, answer.status, (await answer.text()).includes(words)]).toEqual([
        method,
        to,
        405,
        true,
      ])
    }
  })

  it('should answer what Next would fail at', async () => {
    const all = await rawRequest({
      origin: site.origin,
      text: 'OPTIONS * HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n',
    })
    expect(all.status).toBe(204)
    const image = await fetch(`${site.origin}/_next/image?url=/%zz&w=256&q=75`)
    expect(image.status).toBe(404)
    const { status } = await fetch(`${site.origin}/api/contests`, {
      method: 'HEAD',
      headers: { Cookie: admin },
    })
    expect(status).toBe(200)
  })
})
