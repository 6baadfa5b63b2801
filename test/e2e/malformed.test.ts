import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'

import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../helpers/people.ts'
import { rawRequest } from '../helpers/rawRequest.ts'
import { SEED } from '../helpers/drawn/seed.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'
import { createOperationWorld } from '../worlds/operationWorld.ts'

const PAGES = process.env.TEST_LONG ? 2000 : 300

describe('what no browser sends', () => {
  let booted: Booted
  let site: RunningSite
  const cookies: Record<string, string> = { nobody: '' }
  const ids: string[] = []

  beforeAll(async () => {
    booted = await bootPayload()
    const { payload, databaseUrl } = booted
    const world = await createOperationWorld(booted)
    const draft = await world.draft(await booted.request())
    ids.push(world.contest, world.category, draft.id)
    const { contest } = world
    const unit = await createUnit(payload)
    for (const role of ['admin', 'organiser', 'examiner'] as const) {
      const contests = role === 'admin' ? [] : [contest]
      cookies[role] = (await signedInStaff(payload, { role, contests })).cookie
    }
    for (const role of ['entrant', 'recommender', 'judge'] as const) {
      const grants = [{ contest, role }]
      cookies[role] = (await signedInAccount(payload, { unit, grants })).cookie
    }
    site = await startSite({ databaseUrl, dataDir: mkdtempSync(path.join(tmpdir(), 'site-')) })
  })
  afterAll(async () => {
    await site?.stop()
    await booted?.stop()
  })

  const get = (to: string, headers: Record<string, string> = {}) => {
    const lines = Object.entries({ Host: 'here', Connection: 'close', ...headers })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`)
    return rawRequest({
      origin: site.origin,
      text: `GET ${to} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`,
    })
  }

  it.each([
    '/%E0%A4%A',
    '/%',
    '/%ZZ/entries',
    '/en/%ff',
    '/a%00b',
    '/my/%ZZ',
    '/my/entries/new?contest=%00',
    '/my/entries/%00/sections/x',
    '/unit/%E0%A4%A/people',
    '/judge/%00',
    '/admin/%ZZ',
    '/admin/collections/entries/%00',
    '/en?q=%00',
    '/assets/%ZZ',
    '/_next/static/%ZZ',
  ])('should be told in words that %s is no page', async (to) => {
    const { status, text } = await get(to)
    expect([to, status]).toEqual([to, 404])
    if (!/^\/(assets|_next)/.test(to)) {
      expect(text).toContain(to.startsWith('/en') ? 'Page not found' : '没有找到这个页面')
    }
  })

  it.each(['/api/%ZZ', '/api/contests/%E0%A4%A', '/api/portal/entries/%ff', '/api/contests/a%00'])(
    'should be told in words that %s is no address',
    async (to) => {
      const chinese = await get(to)
      expect([to, chinese.status]).toEqual([to, 400])
      expect(chinese.text).toContain('这个地址')
      expect((await get(to, { 'Accept-Language': 'en' })).text).toContain('This address')
    },
  )

  it('should find nothing below the API in the language of whoever asks', async () => {
    const { status, text } = await get('/api/nothing/here')
    expect([status, text.includes('没有找到')]).toEqual([404, true])
    expect((await get('/api/media/file/%E8%B4%A8.png')).status).toBe(404)
  })

  it.each([
    '/api/portal/session',
    '/api/staff/login',
    '/api/contests',
    '/api/payload-preferences/x',
  ])('should not make the site hold what is sent to %s without end', async (to) => {
    const before = residentBytes(site.pid)
    const piece = Buffer.concat([
      Buffer.from('10000\r\n'),
      Buffer.alloc(0x10000, 0x20),
      Buffer.from('\r\n'),
    ])
    let left = (120 * 2 ** 20) / 0x10000
    const answer = await rawRequest({
      origin: site.origin,
      text: `POST ${to} HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      more: () => ((left -= 1) > 0 ? piece : null),
    })
    expect([to, answer.status, answer.text.includes('1 MB')]).toEqual([to, 413, true])
    const grown = (residentBytes(site.pid) - before) / 2 ** 20
    expect([to, grown < 100, grown]).toEqual([to, true, grown])
  })

  // Not TRACE: Next fails at it before it asks anything of ours.
  it.each([
    ['no request', 'x\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['an unknown protocol', 'GET / HTTP/9.9\r\nHost: here\r\n\r\n'],
    ['an unknown method', 'NONSENSE / HTTP/1.1\r\nHost: here\r\n\r\n'],
    ['NUL in a header', 'GET / HTTP/1.1\r\nHost: here\r\nX: a\0b\r\n\r\n'],
    ['NUL in a line', 'GET /\0 HTTP/1.1\r\nHost: here\r\n\r\n'],
    [
      'raw bytes in a path',
      'GET /\xe8\xb4\xa8\xff HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /api/x HTTP/1.1\r\nHost: here\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'length and chunks',
      'POST /api/x HTTP/1.1\r\nHost: here\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'broken chunks',
      'POST /api/staff/login HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n',
    ],
    ['a large header', `GET / HTTP/1.1\r\nHost: here\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    [
      'a whole address',
      'GET http://elsewhere.example/api/contests HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n',
    ],
    ['an odd host', 'GET /api/contests HTTP/1.1\r\nHost: a b/../%00\r\nConnection: close\r\n\r\n'],
    ['a double slash', 'GET //api//contests HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n'],
  ])('should be no error of the site: %s', async (_, text) => {
    const { status } = await rawRequest({ origin: site.origin, text })
    expect([status, status === null || status < 500]).toEqual([status, true])
    expect((await get('/healthz')).status).toBe(200)
  })

  it(`should open no page with an error of the site, for anybody (FC_SEED=${SEED})`, async () => {
    const asked = fc.record({
      who: fc.constantFrom(...Object.keys(cookies)),
      to: fc
        .constantFrom(...pagePatterns())
        .chain((pattern) => fc.tuple(filled(pattern, ids), query))
        .map(([page, behind]) => `${page}${behind}`),
    })
    const faults: string[] = []
    for (const { who, to } of fc.sample(asked, { numRuns: PAGES })) {
      const { status, text } = await get(to, { Cookie: cookies[who] ?? '' })
      const isBroken =
        status === null || status >= 500 || /页面暂时打不开|This page cannot be shown/.test(text)
      if (isBroken) faults.push(`${who} ${to}: ${status}`)
    }
    expect(faults).toEqual([])
  })
})

const ODD = [
  ...`0 -1 1e309 null undefined ' %22 %3Cb%3E ..%2f.. %5B%5D __proto__ constructor entries`.split(
    ' ',
  ),
  ...'%E8%B4%A8 %F0%A0%AE%B7 %00 %ZZ %ff % 01900000-0000-7000-8000-000000000000'.split(' '),
  'x'.repeat(2000),
]
const NAMES = [
  ...'contest page limit q category where where%5Btitle%5D where%5Bid%5D%5Bequals%5D sort'.split(
    ' ',
  ),
  ...'lang next filter state columns groupBy depth'.split(' '),
]
const value = (ids: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...ODD) }, fc.constantFrom(...ids))

const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ODD)), { maxLength: 2 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : ''))

/** The address of every page of `src/app`, with its `[names]`. */
function pagePatterns(): string[] {
  const files = readdirSync('src/app', { recursive: true }).map(String)
  const pages = files.filter((file) => /(^|\/)page\.tsx?$/.test(file))
  return pages.map((file) => {
    const steps = path.dirname(file).split('/')
    const shown = steps.filter((step) => step !== '.' && !step.startsWith('('))
    return `/${shown.join('/')}`.replace('[[...segments]]', 'collections/[slug]/[id]')
  })
}

const COLLECTIONS = ['entries', 'contests', 'media', 'staff', 'accounts', 'payload-jobs']

function filled(pattern: string, ids: readonly string[]): fc.Arbitrary<string> {
  const names = pattern.match(/\[[^\]]+\]+/g) ?? []
  return fc
    .tuple(
      ...names.map((name) => (name === '[slug]' ? fc.constantFrom(...COLLECTIONS) : value(ids))),
    )
    .map((values) => {
      let at = -1
      return pattern
        .replace('/[locale]', '')
        .replace(/\[[^\]]+\]+/g, () => String(values[(at += 1)] ?? ''))
    })
}

/** What a process of the site holds in memory; the one that answers is the one that was started. */
function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
}
