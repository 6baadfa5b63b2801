import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../helpers/browser.ts'
import { createDatabase, type TestDatabase } from '../helpers/database.ts'
import { type RunningSite, startSite } from '../helpers/site.ts'

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
    await site.stop()
  })
})
