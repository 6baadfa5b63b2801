import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../helpers/browser.ts'
import { createDatabase, type TestDatabase } from '../helpers/database.ts'
import { type RunningSite, startSite } from '../helpers/site.ts'
import { until } from '../helpers/until.ts'

// The ground that every browser test stands on: two processes of the built site on one database of its own.
describe('the built site', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-e2e-'))
  let database: TestDatabase
  let browser: Browser
  let sites: RunningSite[]

  beforeAll(async () => {
    database = await createDatabase()
    const options = { databaseUrl: database.url, dataDir }
    sites = await Promise.all([startSite(options), startSite(options)])
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await Promise.all((sites ?? []).map((site) => site.stop()))
    await database?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('should answer from two processes', async () => {
    expect(new Set(sites.map((site) => site.origin)).size).toBe(2)
    for (const { origin } of sites) expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  })

  it('should ask a browser in Chinese for the first administrator, and nothing from outside', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(String(sites[0]?.origin))) outside.push(request.url())
    })
    await page.goto(`${sites[0]?.origin}/admin`)
    await page.locator('input[name="email"]').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/)
    expect(outside.filter((url) => !/^(data|blob):/.test(url))).toEqual([])
    await context.close()
  })

  it('should say that it is not well when its database is gone', async () => {
    const other = await createDatabase()
    const site = await startSite({ databaseUrl: other.url, dataDir })
    await other.drop()
    expect((await fetch(`${site.origin}/healthz`)).status).toBe(503)
    // Starting it again would help nobody.
    expect((await fetch(`${site.origin}/healthz/live`)).status).toBe(200)
    await site.stop()
  })

  it('should send what it keeps compressed, and the same as otherwise', async () => {
    const origin = String(sites[0]?.origin)
    const asked = async (to: string, coding: string) => {
      const answer = await fetch(origin + to, { headers: { 'Accept-Encoding': coding } })
      expect([to, answer.status]).toEqual([to, 200])
      // Fetch itself has taken the coding off what it gives.
      return { text: await answer.text(), headers: answer.headers }
    }
    // Nothing is kept for ten seconds after a site has begun to listen (src/next/cache/expiry.mjs).
    await until(async () => (await asked('/', 'identity')).headers.get('x-nextjs-cache') === 'HIT')
    const home = await asked('/', 'br')
    expect(home.headers.get('content-encoding')).toBe('br')
    expect(home.headers.get('vary')).toContain('Accept-Encoding')
    const plain = await asked('/', 'identity')
    expect([plain.headers.get('content-encoding'), plain.text]).toEqual([null, home.text])
    const etag = home.headers.get('etag') ?? ''
    // Left to itself, fetch would ask for a reload.
    const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' }
    const again = await fetch(`${origin}/`, { headers })
    expect(again.status).toBe(304)

    const script = /src="([^"]*\/_next\/static\/[^"]+\.js)"/.exec(home.text)?.[1] ?? ''
    const sent = await asked(script, 'gzip')
    expect(sent.headers.get('content-encoding')).toBe('gzip')
    expect(Number(sent.headers.get('content-length'))).toBeLessThan(sent.text.length / 2)
    expect((await asked(script, 'identity')).text).toBe(sent.text)
    // Made for one request.
    expect((await asked('/my/login', 'br')).headers.get('content-encoding')).toBeNull()
  })

  it('should refuse methods that no page has', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const trace = request(`${sites[0]?.origin}/`, { method: 'TRACE' }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      trace.on('error', reject).end()
    })
    expect(status).toBe(405)
  })

  it('should answer what is under way before it ends', async () => {
    const site = await startSite({ databaseUrl: database.url, dataDir })
    const holder = new pg.Client({ connectionString: database.directUrl })
    await holder.connect()
    await holder.query('begin')
    await holder.query('lock table contests in access exclusive mode')
    const underWay = fetch(`${site.origin}/`)
    await until(async () => {
      const { rowCount } = await holder.query(
        `select from pg_locks where relation = 'contests'::regclass and not granted`,
      )
      return Boolean(rowCount)
    })
    process.kill(site.pid, 'SIGTERM')
    await until(() =>
      fetch(`${site.origin}/healthz/live`).then(
        () => false,
        () => true,
      ),
    )
    await holder.query('rollback')
    await holder.end()
    const answer = await underWay
    expect([answer.status, (await answer.text()).includes('</html>')]).toEqual([200, true])
    await site.ended
  })
})
