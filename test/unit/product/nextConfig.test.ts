import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { fillRoutes } from '#src/domain/basics/routes.ts'
import type { ChosenRoutes } from '#src/domain/basics/routes.ts'
import { proxyMatcher } from '#src/next/mount/proxyMatcher.ts'
import { withContest } from '#src/next/withContest.mjs'

describe('the configuration of a host’s Next', () => {
  const home = process.cwd()
  let project = ''
  beforeEach(() => {
    project = mkdtempSync(path.join(tmpdir(), 'contest-config-'))
    process.chdir(project)
  })
  afterEach(() => {
    process.chdir(home)
    rmSync(project, { recursive: true, force: true })
  })

  const put = (file: string, text = 'export default () => null\n') => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const sheet = (chosen: Partial<ChosenRoutes>, frame = 'own') => {
    put('src/app/(payload)/admin/[[...segments]]/page.tsx')
    put('src/contest.routes.json', JSON.stringify({ routes: fillRoutes(chosen), frame }))
  }
  const projectOf = (config: ReturnType<typeof withContest>) =>
    JSON.parse(config.env?.NEXT_CONTEST_PROJECT ?? '') as { others: string[] }

  it('should ask for nothing where a built site runs without its sources', () => {
    const config = withContest({ basePath: '/x' })
    expect(config.env).toEqual({ NEXT_BASE_PATH: '/x' })
    expect(config.headers).toBeUndefined()
  })

  it('should say in one sentence that the pages are not mounted', () => {
    put('app/layout.tsx')
    expect(() => withContest()).toThrow(/npx payload contest:mount/)
  })

  it('should say in one sentence that the sheet cannot be read', () => {
    put('app/layout.tsx')
    for (const text of ['{ "routes": ', 'null', '{}']) {
      put('contest.routes.json', text)
      expect(() => withContest()).toThrow(/^contest\.routes\.json .*npx payload contest:mount.*$/)
    }
  })

  it('should write the routes into the scripts, and keep what the host has', () => {
    sheet({ site: '/contests' })
    const config = withContest({ env: { OWN: '1' }, basePath: '/x', poweredByHeader: false })
    expect(config).toMatchObject({ basePath: '/x', poweredByHeader: false })
    expect(config.env).toMatchObject({ OWN: '1', NEXT_BASE_PATH: '/x' })
    expect(JSON.parse(config.env?.NEXT_CONTEST_ROUTES ?? '')).toEqual(
      fillRoutes({ site: '/contests' }),
    )
  })

  it('should know what stands beside the public pages', () => {
    put('public/robots.txt', '')
    put('public/contests/flyer.pdf', '')
    put('src/app/icon.svg', '')
    put('src/app/(site)/about/page.tsx')
    put('src/app/(site)/contests/history/page.mdx')
    put('src/app/sitemap.ts')
    put('src/app/(site)/_parts/page.tsx')
    put('src/app/ours/page.ts', '// Written by `payload contest:mount`, which …')
    sheet({})
    expect(projectOf(withContest()).others).toEqual(
      '_next about admin contests icon.svg robots.txt sitemap sitemap.xml'.split(' '),
    )
    sheet({ site: '/contests' })
    expect(projectOf(withContest()).others).toEqual(['flyer.pdf', 'history'])
  })

  it('should add our headers to our own addresses', async () => {
    put('src/app/about/page.tsx')
    const own = { source: '/about', headers: [{ key: 'X-Own', value: '1' }] }
    sheet({ site: '/contests', my: '/portal' })
    const below = await withContest({ headers: async () => [own] }).headers?.()
    expect(below?.map(({ source }) => source)).toEqual([
      '/about',
      '/contests',
      '/contests/:path*',
      '/portal/:path*',
      '/contests/unit/:path*',
      '/contests/judge/:path*',
      '/contests/assets/:path*',
      '/contests/healthz/:path*',
      '/api/portal/:path*',
      '/api/uploads/:path*',
    ])
    sheet({})
    const atRoot = await withContest().headers?.()
    expect(atRoot?.[1]?.source).toBe('/:path((?!(?:_next|about|admin)(?:/|$)).*)')
  })

  it('should leave the panel’s headers to it, where the whole site is the contest’s', async () => {
    sheet({})
    const colours = { source: '/(.*)', headers: [{ key: 'Accept-CH', value: 'x' }] }
    const config = withContest(
      { headers: async () => [colours] },
      { panel: { cookiePrefix: 'contest-staff' } },
    )
    const sources = (await config.headers?.())?.map(({ source }) => source)
    expect(sources).toEqual(['/:path*', '/admin/:path*'])
    expect(projectOf(config)).toMatchObject({ panelCookies: 'contest-staff' })
  })
})

describe('the addresses that the proxy is called for', () => {
  /** As Next reads them, but for names: nothing here has one. */
  const matches = (patterns: string[], address: string) =>
    patterns.some((each) => new RegExp(`^${each.replace(/\/:path\*/, '(?:/.*)?')}$`).test(address))

  it.each([
    [
      {},
      ['/', '/a', '/en', '/my', '/admin', '/apis', '/api/%ff'],
      ['/api/uploads', '/_next/x', '/healthz/live', '/assets/a.js'],
    ],
    [
      { site: '/contests', my: '/portal' },
      ['/contests', '/contests/a', '/contests/unit', '/portal', '/portal/a', '/api/portal/%ff'],
      [
        '/',
        '/about',
        '/admin',
        '/api/uploads/1',
        '/contestants',
        '/contests/assets/a.js',
        '/contests/healthz',
      ],
    ],
    [{ site: '/c', assets: '/files' }, ['/c/assets', '/c/a.b'], ['/files/a']],
  ])('should be those of pages: %j', (chosen, called, passed) => {
    const patterns = proxyMatcher(fillRoutes(chosen))
    for (const address of called)
      expect([address, matches(patterns, address)]).toEqual([address, true])
    for (const address of passed)
      expect([address, matches(patterns, address)]).toEqual([address, false])
  })

  it('should never be those of uploads, wherever the API stands', () => {
    const patterns = proxyMatcher(fillRoutes({ site: '/c' }, { api: '/c/api' }))
    expect(matches(patterns, '/c/api/uploads/1')).toBe(false)
    expect(matches(patterns, '/c/apis')).toBe(true)
  })
})
