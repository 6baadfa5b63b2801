import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { createDatabase } from '../helpers/database.ts'
import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'
import { untilHolds, pause } from '../helpers/until.ts'
import { createPublicContest } from '../worlds/publicContest.ts'

/** After a touch nothing is kept for ten seconds (src/next/cache/expiry.mjs). */
const DOUBTFUL_MILLISECONDS = 10_500

describe('freshness over two site processes', () => {
  let booted: Booted
  let sites: RunningSite[] = []

  beforeAll(async () => {
    booted = await bootPayload()
    const shared = {
      databaseUrl: booted.databaseUrl,
      dataDir: mkdtempSync(path.join(tmpdir(), 'contest-sites-')),
    }
    sites = await Promise.all([startSite(shared), startSite(shared)])
  })
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.stop()))
    await booted.stop()
  })

  it('should show on both what a third process commits, with nobody asking for it', async () => {
    const { id, slug } = await createPublicContest(booted.payload, { title: '旧名称' })
    await keptOnBoth(`/${slug}`)
    expect(await titlesOf(`/${slug}`)).toEqual(['旧名称', '旧名称'])

    // What is kept has no end by the clock: only the touch makes it anew. How soon: `npm run bench -- freshness`.
    await change(id, { title: '新名称' })
    await untilHolds(async () => expect(await titlesOf(`/${slug}`)).toEqual(['新名称', '新名称']))

    await change(id, { published: false })
    await untilHolds(async () => expect(await statusesOf(`/${slug}`)).toEqual([404, 404]))
  })

  it('should not keep a render that began before the commit', async () => {
    const { id, slug } = await createPublicContest(booted.payload, { title: '提交之前' })
    const holder = await lockedCategories()
    const late = fetchTitle(first(), `/${slug}`)
    await waitForBlockedQuery(holder)
    await change(id, { title: '提交之后' })
    await holder.query('rollback')
    await holder.end()

    // The visitor who came before the commit may see what was true then; nobody after may.
    expect(await late).toBe('提交之前')
    expect(await titlesOf(`/${slug}`)).toEqual(['提交之后', '提交之后'])
    await pause(DOUBTFUL_MILLISECONDS)
    await titlesOf(`/${slug}`)
    expect(await titlesOf(`/${slug}`)).toEqual(['提交之后', '提交之后'])
  })

  it('should notice what was touched while it could not hear', async () => {
    const { id, slug } = await createPublicContest(booted.payload, { title: '断线之前' })
    await keptOnBoth(`/${slug}`)
    const client = await connect()
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'contest-page-tags' and datname = current_database()`,
    )
    await client.end()
    await change(id, { title: '断线之后' })
    await untilHolds(async () =>
      expect(await titlesOf(`/${slug}`)).toEqual(['断线之后', '断线之后']),
    )
  })

  it('should make a page anew when a stage closes, though nothing was written', async () => {
    const { slug, closesAt } = await keptBeforeItCloses()
    await pause(closesAt.getTime() - Date.now() + 1100)
    const after = await textOf(first(), `/${slug}`)
    expect(after).toContain('已结束')
    expect(after).not.toContain('进行中')
  })

  it('should take nothing that a site of another database keeps, though both run from one build', async () => {
    const { slug } = await createPublicContest(booted.payload, { title: '本库的赛事' })
    const database = await createDatabase()
    const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-sites-'))
    const stranger = await startSite({ databaseUrl: database.url, dataDir })
    try {
      await pause(DOUBTFUL_MILLISECONDS)
      await textOf(stranger, '/')
      expect(await titlesOf(`/${slug}`)).toEqual(['本库的赛事', '本库的赛事'])
    } finally {
      await stranger.stop()
      await database.drop()
    }
  })

  it('should not keep what is not there', async () => {
    await pause(DOUBTFUL_MILLISECONDS)
    for (const _ of [1, 2]) {
      const response = await fetch(`${first().origin}/no-such-contest`)
      expect(response.status).toBe(404)
      expect(response.headers.get('x-nextjs-cache')).toBe('MISS')
      expect(await response.text()).toContain('没有找到这个页面')
    }
  })

  const first = (): RunningSite => sites[0] as RunningSite

  async function change(id: string, data: Record<string, unknown>): Promise<void> {
    await booted.payload.update({ collection: 'contests', id, data, overrideAccess: true })
  }

  const titlesOf = (to: string) => Promise.all(sites.map((site) => fetchTitle(site, to)))
  const statusesOf = (to: string) =>
    Promise.all(sites.map(async (site) => (await fetch(site.origin + to)).status))

  async function keptOnBoth(to: string): Promise<void> {
    await untilHolds(async () => {
      const answers = await Promise.all(sites.map((site) => fetch(site.origin + to)))
      expect(answers.map((answer) => answer.headers.get('x-nextjs-cache'))).toEqual(['HIT', 'HIT'])
    })
  }

  /** A contest whose page is kept, and says so, before its stage closes: a slow machine gets a later close. */
  async function keptBeforeItCloses(): Promise<{ slug: string; closesAt: Date }> {
    for (let room = 6000; ; room *= 4) {
      const closesAt = new Date(Date.now() + DOUBTFUL_MILLISECONDS + room)
      const { slug } = await createPublicContest(booted.payload, {
        title: '到点关闭',
        windows: [
          { key: 'vote', title: '网络投票', displayText: '今日', closesAt: closesAt.toISOString() },
        ],
      })
      await keptOnBoth(`/${slug}`)
      const text = await textOf(first(), `/${slug}`)
      if (Date.now() > closesAt.getTime() - 1000) continue
      expect(text).toContain('进行中')
      return { slug, closesAt }
    }
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: booted.databaseUrl })
    await client.connect()
    return client
  }

  /** Holds up a contest's page in the middle: its contest is read, its categories are not. */
  async function lockedCategories(): Promise<pg.Client> {
    const client = await connect()
    await client.query('begin')
    await client.query('lock table categories in access exclusive mode')
    return client
  }

  async function waitForBlockedQuery(holder: pg.Client): Promise<void> {
    await untilHolds(async () => {
      const { rows } = await holder.query(
        `select 1 from pg_locks where relation = 'categories'::regclass and not granted`,
      )
      expect(rows.length).toBeGreaterThan(0)
    })
  }
})

async function textOf(site: RunningSite, to: string): Promise<string> {
  return (await fetch(site.origin + to)).text()
}

async function fetchTitle(site: RunningSite, to: string): Promise<string | undefined> {
  return /<h1[^>]*>([^<]*)</.exec(await textOf(site, to))?.[1]
}
