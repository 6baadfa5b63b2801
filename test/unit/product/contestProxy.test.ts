import type { NextRequest } from 'next/server'

// Written into the proxy when the site is built: whatever is imported here comes after it.
process.env.NEXT_CONTEST_ROUTES = JSON.stringify({
  site: '/contests',
  my: '/portal',
  unit: '/contests/unit',
  judge: '/contests/judge',
  assets: '/contests/assets',
  health: '/contests/healthz',
  panel: '/cms',
  api: '/api',
})
process.env.NEXT_CONTEST_LANGUAGES = JSON.stringify({ ja: '日本語' })
process.env.NEXT_CONTEST_PROJECT = JSON.stringify({ others: ['about'], frame: 'own' })
const { NextRequest: Request } = await import('next/server')
const { contestProxy, proxy } = await import('#src/next/proxy.ts')

const HOST = 'https://host.example'
const ask = (address: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  new Request(`${HOST}${address}`, init) as NextRequest
const rewritten = (response: Response | undefined) =>
  response?.headers.get('x-middleware-rewrite')?.slice(HOST.length) ?? null

describe('the proxy before the pages of a host', () => {
  it.each([
    '/',
    '/news',
    '/contestants',
    '/cms',
    '/cms/collections/posts',
    '/api/posts',
    '/api/portal/codes',
    '/contests/about',
    '/contests/about/us',
    '/contests/icon.png',
    '/contests/assets/display.js',
    '/contests/healthz',
  ])('should leave %s to whoever answers it', (address) => {
    expect(contestProxy(ask(address))).toBeUndefined()
    for (const method of ['POST', 'DELETE']) {
      expect(contestProxy(ask(address, { method }))).toBeUndefined()
    }
    const passed = proxy(ask(address))
    expect([...passed.headers.keys()]).toEqual(['x-middleware-next'])
  })

  it.each([
    ['/contests', '/contests/zh'],
    ['/contests/a?page=2', '/contests/zh/a?page=2'],
    ['/contests/a/winners', '/contests/zh/a/winners'],
    ['/contests/en', '/contests/en'],
    ['/contests/en/a', '/contests/en/a'],
    ['/contests/ja', '/contests/ja'],
    ['/contests/ja/a', '/contests/ja/a'],
    ['/contests/ko', '/contests/zh/ko'],
  ])('should find the page of %s at %s', (address, inside) => {
    const response = contestProxy(ask(address))
    expect(rewritten(response)).toBe(inside)
    expect(response?.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(response?.headers.get('content-security-policy')).not.toContain('nonce')
  })

  it('should give what is made for each request a policy of its own', () => {
    for (const [address, inside] of [
      ['/contests/a/vote', '/contests/zh/a/vote'],
      ['/contests/en/a/entries/7', '/contests/en/a/entries/7'],
      ['/contests/ja/a/vote', '/contests/ja/a/vote'],
      ['/portal/entries/1', null],
      ['/contests/unit', null],
      ['/contests/judge/1/2', null],
    ] as const) {
      const response = contestProxy(ask(address))
      expect([address, rewritten(response)]).toEqual([address, inside])
      expect(response?.headers.get('content-security-policy')).toMatch(/'nonce-[\w+/]{22}=='/)
    }
  })

  it('should have one address for a page', () => {
    const response = contestProxy(ask('/contests/zh/a?b=1'))
    expect([response?.status, response?.headers.get('location')]).toEqual([
      308,
      `${HOST}/contests/a?b=1`,
    ])
    const home = contestProxy(ask('/contests/zh'))
    expect(home?.headers.get('location')).toBe(`${HOST}/contests`)
  })

  it('should keep the language chosen in a portal', () => {
    const response = contestProxy(ask('/portal/login?lang=en&next=a'))
    expect(response?.headers.get('location')).toBe(`${HOST}/portal/login?next=a`)
    expect(response?.headers.getSetCookie().join()).toContain('contest-locale=en')
    const other = contestProxy(ask('/portal/login?lang=ja'))
    expect(other?.headers.getSetCookie().join()).toContain('contest-locale=ja')
    // Of a public page it is a question like any other.
    expect(rewritten(contestProxy(ask('/contests?lang=en')))).toBe('/contests/zh?lang=en')
  })

  it('should take nothing that is sent to a page, in words', async () => {
    for (const address of ['/contests', '/contests/a', '/portal', '/contests/unit/x']) {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = contestProxy(ask(address, { method, headers: { Accept: 'text/html' } }))
        expect([address, method, response?.status]).toEqual([address, method, 405])
        expect(await response?.text()).toContain('methodUnknown')
      }
    }
  })

  it('should say in words that an address cannot be read, where it is ours', async () => {
    const page = contestProxy(ask('/contests/en/%ff'))
    expect([page?.status, await page?.text()]).toEqual([
      404,
      expect.stringContaining('href="/contests/en"'),
    ])
    expect(await contestProxy(ask('/contests/ja/%ff'))?.text()).toContain('<html lang="ja">')
    expect(contestProxy(ask('/api/portal/%ff'))?.status).toBe(400)
    expect(contestProxy(ask('/news/%ff'))).toBeUndefined()
  })
})
