import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import pg from 'pg'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { launchBrowser } from '../helpers/browser.ts'
import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'
import { untilHolds } from '../helpers/until.ts'
import { createPublicContest } from '../worlds/publicContest.ts'

/** What the scripts of a public page may weigh, compressed (components.md, Pages). */
const SCRIPT_BUDGET_BYTES = 150_000

describe('policies of pages', () => {
  let booted: Booted
  let site: RunningSite
  let browser: Browser
  let home = ''

  beforeAll(async () => {
    booted = await bootPayload()
    const { databaseUrl } = booted
    site = await startSite({
      databaseUrl,
      dataDir: mkdtempSync(path.join(tmpdir(), 'site-')),
      env: { ICP_NUMBER: '京ICP备00000000号' },
    })
    browser = await launchBrowser()
    const { slug } = await createPublicContest(booted.payload, {
      title: '示例质量故事大赛',
      titleEn: 'Example contest',
      theme: '示例主题',
      windows: [
        {
          key: 'submission',
          title: '作品申报',
          displayText: '2099年12月31日前',
          closesAt: '2099-12-31T15:59:59.000Z',
        },
      ],
    })
    home = `/${slug}`
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    await booted?.stop()
  })

  it('should show the filing number of the installation at the foot, in the portals too', async () => {
    for (const address of ['/', `/en${home}`, '/my/login']) {
      const text = await (await fetch(site.origin + address)).text()
      expect([address, text.includes('京ICP备00000000号')]).toEqual([address, true])
    }
  })

  const pages = (): [address: string, status: number][] => [
    ['/', 200],
    ['/en', 200],
    [home, 200],
    [`/en${home}`, 200],
    ['/no-such-contest', 404],
    ['/en/no/such/page', 404],
    ['/assets/no-such-file.js', 404],
    ['/my/no-such-page', 404],
    // Whose address could be a contest's is led to sign in; nothing lies this deep.
    ['/unit/no/such/page/here', 404],
    ['/judge/no-such-page', 404],
    ['/admin/create-first-user', 200],
  ]

  it('should let no script run that it did not write', async () => {
    for (const [address, status] of pages()) {
      // Twice: as made, and as kept.
      for (const _ of [1, 2]) {
        const response = await fetch(site.origin + address)
        const html = await response.text()
        const policy = directivesOf(response)
        expect([address, response.status]).toEqual([address, status])
        expect(policy['default-src']).toEqual(["'self'"])
        expect(policy['object-src']).toEqual(["'none'"])
        expect([address, unknownScripts(html, policy['script-src'] ?? [])]).toEqual([address, []])
        expect(policy['script-src']?.join(' ')).not.toMatch(/unsafe|https?:|\*/)
        expect(policy['style-src']).toEqual(
          address.startsWith('/admin') ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        )
        expect(html).not.toMatch(address.startsWith('/admin') ? / onclick=/ : / style="| onclick=/)
      }
    }
  })

  it('should send a nonce once only', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${site.origin}/my/no-such-page`)
        return directivesOf(response)['script-src']?.find((source) => source.startsWith("'nonce-"))
      }),
    )
    expect(nonces[0]).toMatch(/^'nonce-[A-Za-z0-9+/]{22}==/)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('should send the safe headers with everything, and ask for the colour scheme in the panel alone', async () => {
    for (const address of [
      ...pages().map(([to]) => to),
      '/api/no-such-door',
      '/assets/display.js',
    ]) {
      const { headers } = await fetch(site.origin + address)
      expect([address, headers.get('x-content-type-options')]).toEqual([address, 'nosniff'])
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
      expect([address, headers.has('accept-ch')]).toEqual([address, address.startsWith('/admin')])
    }
    const api = await fetch(`${site.origin}/api/no-such-door`)
    expect(directivesOf(api)['script-src']).toEqual(["'none'"])
  })

  it('should set no cookie on public pages, and keep the language chosen in a portal', async () => {
    for (const address of ['/', '/en', home]) {
      expect((await fetch(site.origin + address)).headers.getSetCookie()).toEqual([])
    }
    const chosen = await fetch(`${site.origin}/my?lang=en&contest=x`, { redirect: 'manual' })
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toMatch(/\/my\?contest=x$/)
    expect(chosen.headers.getSetCookie().join()).toContain('contest-locale=en')
    const { page } = await open({}, '/my/no-such-page?lang=en')
    expect(page.url()).toBe(`${site.origin}/my/no-such-page`)
    expect(await page.locator('h1').textContent()).toBe('Page not found')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.goto(`${site.origin}/my/login?next=%2Fmy%2Fentries%2Fnew`)
    await page.getByRole('link', { name: '中文' }).click()
    await page.getByRole('heading', { name: '登录' }).waitFor()
    expect(new URL(page.url()).search).toBe('?next=%2Fmy%2Fentries%2Fnew')
    await page.context().close()
  })

  it('should have one address for a page, whatever host it is asked under', async () => {
    const inner = await fetch(`${site.origin}/zh${home}?a=1`, { redirect: 'manual' })
    expect(inner.status).toBe(308)
    expect(inner.headers.get('location')).toMatch(new RegExp(`^(http://[^/]+)?${home}\\?a=1$`))
  })

  it('should stay within the budget of scripts', async () => {
    const html = await (await fetch(site.origin + home)).text()
    const addresses = [...html.matchAll(/<script\b([^>]*)>/g)]
      .map(([, attributes = '']) => attributes)
      .filter((attributes) => !/nomodule/i.test(attributes))
      .flatMap((attributes) => /\ssrc="([^"]+)"/.exec(attributes)?.[1] ?? [])
    const sizes = await Promise.all(
      [...new Set(addresses)].map(async (address) => {
        const script = await fetch(site.origin + address)
        return gzipSync(Buffer.from(await script.arrayBuffer())).length
      }),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(SCRIPT_BUDGET_BYTES)
  })

  it('should hydrate without a complaint, without another host, and without scrolling sideways', async () => {
    for (const width of [1280, 390, 320]) {
      for (const address of ['/', home, `/en${home}`]) {
        const { page, complaints } = await open({ viewport: { width, height: 844 } }, address)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.evaluate('document.documentElement.lang')).toBe(
          address.startsWith('/en') ? 'en' : 'zh-CN',
        )
        expect([address, complaints]).toEqual([address, []])
        await page.context().close()
      }
    }
  })

  it('should be readable without script', async () => {
    const { page } = await open({ javaScriptEnabled: false }, home)
    await expect(page.locator('h1').textContent()).resolves.toBe('示例质量故事大赛')
    expect(await page.locator('li[data-state=current]').textContent()).toContain('作品申报')
    expect(await page.locator('main a').first().textContent()).toBe('我要参赛')
    await page.context().close()
    const missing = await open({ javaScriptEnabled: false }, '/no-such-contest')
    expect(await missing.page.locator('h1').textContent()).toBe('没有找到这个页面')
    await missing.page.context().close()
  })

  it('should begin with the skip link, and remember large text and high contrast', async () => {
    const { page } = await open({}, home)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    const before = await sizeOf(page)
    await page.click('[data-display=text]')
    await page.click('[data-display=contrast]')
    await page.reload()
    expect(await sizeOf(page)).toBe(before * 1.25)
    expect(await page.getAttribute('[data-display=contrast]', 'aria-pressed')).toBe('true')
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)')
    await page.context().close()
  })

  it('should say so, under a policy, when a page cannot be made', async () => {
    const client = new pg.Client({ connectionString: booted.databaseUrl })
    await client.connect()
    await client.query('alter table contests rename to contests_gone')
    await client.query(`select pg_notify('contest_page_tags', '["contests"]')`)
    await untilHolds(async () => expect((await fetch(site.origin + home)).status).toBe(500))
    const response = await fetch(site.origin + home)
    const { page } = await open({}, home)
    await client.query('alter table contests_gone rename to contests')
    await client.end()
    expect(response.status).toBe(500)
    expect(directivesOf(response)['frame-ancestors']).toEqual(["'self'"])
    expect(await page.locator('h1').textContent()).toBe('页面暂时打不开')
    await page.context().close()
    expect((await fetch(site.origin + home)).status).toBe(200)
  })

  it('should make the first member of staff under the policy of the panel', async () => {
    const { page, complaints } = await open({}, '/admin')
    await page.waitForURL('**/admin/create-first-user')
    await page.fill('[name=email]', 'first@example.org')
    await page.fill('[name=password]', 'A-long-password-7')
    await page.fill('[name=confirm-password]', 'A-long-password-7')
    await page.fill('[name=name]', '示例管理员')
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    await page.locator('nav').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  /** Opens a page in a browser of its own; complaints are what the console or another host would hear. */
  async function open(
    options: BrowserContextOptions,
    address: string,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ locale: 'zh-CN', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() !== 'error' || isFavicon(message.location().url)) return
      complaints.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(site.origin) && !/^(data|blob):/.test(url)) complaints.push(url)
    })
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    return { page, complaints }
  }
})

const isFavicon = (url: string): boolean => url.endsWith('/favicon.ico')

const sizeOf = (page: Page): Promise<number> =>
  page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')

/** The directives of all policies of an answer; where two policies name one, they must agree. */
function directivesOf(response: Response): Record<string, string[]> {
  const policies = response.headers.get('content-security-policy') ?? ''
  return Object.fromEntries(
    policies.split(/\s*[;,]\s*/).map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/)
      return [name, sources]
    }),
  )
}

/** Inline scripts that the policy would not run. */
function unknownScripts(html: string, sources: string[]): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .filter(([, attributes = '', text = '']) => {
      const nonce = /\snonce="([^"]+)"/.exec(attributes)?.[1]
      const hash = createHash('sha256').update(text).digest('base64')
      return !sources.includes(`'nonce-${nonce}'`) && !sources.includes(`'sha256-${hash}'`)
    })
    .map(([script]) => script.slice(0, 80))
}
