import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { APPEND_ONLY } from '#src/migrations/guards/appendOnly.ts'
import { tableOf } from '#src/domain/basics/tableNames.ts'
import { freePort } from '#src/launch/setup/ports.mjs'
import { until } from '../../helpers/until.ts'
import { createDatabase } from '../../helpers/database.ts'
import { makeHost } from '../../helpers/host/makeHost.ts'
import { stepsOf } from '../../helpers/host/steps.ts'
import type { Step } from '../../helpers/host/steps.ts'

const GUARDED = [...APPEND_ONLY, 'recommendationTables' as const].map(tableOf).sort()
const MOUNTED = 'npx payload contest:mount --check'
const BUILD = 'npx next build'
const TEMPLATES = 'dist/src/documents/templates'

const page = (words: string) => `export default function Page() {\n  return <p>${words}</p>\n}\n`
const LAYOUT = `import type { ReactNode } from 'react'
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body><header>frame of the host</header>{children}</body></html>
}
`
const asWritten = (name: string) => readFileSync(`test/helpers/host/${name}`, 'utf8')
const file = (name: string, text: string): Step => ({ kind: 'file', name, text })
const run = (...lines: string[]): Step => ({ kind: 'run', lines })

/** A host with pages of its own, the contest's below `/contests`, all it sets said to the plugin. */
const STEPS: Step[] = [
  run(
    'npm install payload-plugin-contest @payloadcms/plugin-form-builder@3.90.1 @payloadcms/translations@3.90.1',
  ),
  file('payload.config.ts', asWritten('payload.config.ts.txt')),
  file('next.config.mjs', asWritten('next.config.mjs')),
  file('show.ts', asWritten('show.ts.txt')),
  file('showSettings.ts', asWritten('showSettings.ts.txt')),
  ...['src/app/(payload)/layout.tsx', 'src/app/(payload)/api/[...slug]/route.ts'].map((name) =>
    file(name, readFileSync(name, 'utf8')),
  ),
  file('src/app/(payload)/custom.css', ''),
  file('src/app/(frontend)/layout.tsx', LAYOUT),
  file('src/app/(frontend)/page.tsx', page('home of the host')),
  file('src/app/(frontend)/about/page.tsx', page('about the host')),
  file('src/app/(frontend)/contests/history/page.tsx', page('history of the host')),
  run(
    'npx payload generate:importmap',
    'npx payload migrate:create tables',
    'npx payload migrate:create contest_guards --force-accept-warning',
  ),
  ...stepsOf('docs/hosts.md').filter(
    (step) => step.kind === 'file' && step.name.endsWith('_contest_guards.ts'),
  ),
  run('npx payload migrate', 'npx payload contest:mount', MOUNTED, 'npx tsc --noEmit', BUILD),
]

describe('the packed plugin in a blank Payload project', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should install, migrate, type-check, build and show its collections', async () => {
    const database = await createDatabase({ isBlank: true })
    const env = {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret for tests only, long enough for a host',
    }
    const { run } = makeHost({ folder, steps: STEPS, manager: 'npm', version: '3.90.1', env })
    const framed = { ...env, FRAME: 'framed' }
    const inFrame = (line: string) => run(`FRAME=framed ${line}`)
    expect(await guardedTables(database.url)).toEqual(GUARDED)
    expectTemplatesAlone(path.join(folder, 'node_modules/payload-plugin-contest'))
    expect(run('npx payload run show.ts')).toContain('contests categories ruleTexts entries')
    expect(JSON.parse(run('npx payload run showSettings.ts'))).toMatchObject(SET_BY_HOST)
    await showPages(folder, env, showOwnDocuments)
    // The option alone says that something has to be done.
    expect(() => inFrame('npx payload contest:mount --check')).toThrow()
    for (const line of ['npx payload contest:mount', MOUNTED, BUILD]) inFrame(line)
    await showPages(folder, framed, showInFrameOfHost)
    await database.drop()
  })
})

type At = (page: string, init?: RequestInit) => Promise<Response>

/** The pages, in the host's own process, by plain `next start`. */
async function showPages(
  cwd: string,
  env: Record<string, string>,
  show: (at: At) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const next = path.join(cwd, 'node_modules/next/dist/bin/next')
  const site = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: 'inherit',
  })
  const at: At = (page, init) =>
    fetch(`http://127.0.0.1:${port}${page}`, { redirect: 'manual', ...init })
  try {
    await until(() =>
      at('/contests/healthz/live')
        .then(({ ok }) => ok)
        .catch(() => false),
    )
    await showHost(at)
    await show(at)
  } finally {
    site.kill()
  }
}

/** What is the host's is as it would be without us. */
async function showHost(at: At): Promise<void> {
  for (const page of ['/', '/about', '/contests/history', '/admin/create-first-user']) {
    const answer = await at(page)
    expect([page, answer.status]).toEqual([page, 200])
    for (const name of ['content-security-policy', 'x-frame-options', 'referrer-policy']) {
      expect([page, name, answer.headers.get(name)]).toEqual([page, name, null])
    }
  }
  expect(await (await at('/about')).text()).toContain('about the host')
  expect(await (await at('/contests/history')).text()).toContain('history of the host')
}

/** Where they stand, what they answer; no language and no other host in what they lead to. */
const PAGES = [
  ['/contests', 200],
  ['/contests/en', 200],
  ['/contests/no-such-contest', 404],
  ['/portal/login', 200],
  ['/portal/no/such/page', 404],
  ['/contests/judge', 307],
  ['/contests/healthz', 200],
  ['/contests/assets/display.js', 200],
  ['/contests/assets/problem.css', 200],
] as const

async function showOwnDocuments(at: At): Promise<void> {
  for (const [page, status] of PAGES) {
    // Twice: as made, and as kept.
    for (const _ of [1, 2]) {
      const {
        headers,
        status: found,
        ...answer
      } = await at(page).then(async (response) => ({
        headers: response.headers,
        status: response.status,
        text: await response.text(),
      }))
      expect([page, found]).toEqual([page, status])
      expect([page, headers.get('x-content-type-options')]).toEqual([page, 'nosniff'])
      if (!answer.text.includes('<html')) continue
      expect([page, headers.get('content-security-policy')]).toEqual([
        page,
        expect.stringContaining("script-src 'self'"),
      ])
      const leading = [...answer.text.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)]
      const strays = leading
        .map(([, to = '']) => to)
        .filter((to) => !/^\/(?:contests|portal|_next|api)(?:[/?#]|$)/.test(to))
      expect([page, strays]).toEqual([page, []])
    }
  }
  const home = await (await at('/contests')).text()
  expect(home).toContain('lang="zh-CN"')
  expect(home).toContain('src="/contests/assets/display.js"')
  const [sheet] = /\/_next\/static\/[^"]+\.css/.exec(home) ?? []
  expect(await (await at(String(sheet))).text()).toContain('--paper')
  const inner = await at('/contests/zh/a?b=1')
  expect([inner.status, inner.headers.get('location')]).toEqual([
    308,
    expect.stringMatching(/\/contests\/a\?b=1$/),
  ])
  expect((await at('/contests', { method: 'POST' })).status).toBe(405)
  const desk = await at('/portal')
  expect([desk.status, desk.headers.get('location')]).toEqual([
    307,
    expect.stringMatching(/\/portal\/login\?next=%2Fportal$/),
  ])
}

async function showInFrameOfHost(at: At): Promise<void> {
  for (const [page, status] of PAGES) {
    const answer = await at(page)
    const text = await answer.text()
    expect([page, answer.status]).toEqual([page, status])
    if (!text.includes('<html')) continue
    expect([page, answer.headers.get('content-security-policy')]).toEqual([page, null])
    // What `notFound` answers only script fills.
    if (text.includes('__next_error__')) continue
    expect([page, text.match(/<html/g)?.length, text.includes('frame of the host')]).toEqual([
      page,
      1,
      true,
    ])
    expect([page, text.includes('class="contest-frame"')]).toEqual([page, true])
    const sheets = [...text.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)]
    const styles = await Promise.all(sheets.map(async ([, to = '']) => (await at(to)).text()))
    expect([page, styles.join('').includes('.contest-frame')]).toEqual([page, true])
    expect([page, /(?:^|[},])(?:html|body|h1|\*)\s*[,{]/.test(styles.join(''))]).toEqual([
      page,
      false,
    ])
  }
}

/** Neither sources nor what types are made of, but what papers are made of. */
function expectTemplatesAlone(packed: string): void {
  expect(existsSync(path.join(packed, 'payload-types.ts'))).toBe(false)
  expect(existsSync(path.join(packed, TEMPLATES, 'recommendation-table.typ'))).toBe(true)
}

async function guardedTables(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where not tgisinternal order by 1`,
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** What `payload.config.ts` of the host passes to the plugin, as it arrives. */
const SET_BY_HOST = {
  siteUrl: 'https://contest.example.org',
  mail: { url: 'smtps://user:password@mail.example.org:465', from: '示例大赛 <a@example.org>' },
  isOwnSender: true,
  filmTools: { ffmpeg: '/opt/host/ffmpeg', ffprobe: 'ffprobe' },
  keys: { vote: 'a key of votes of the host', judge: 'a key of judges of the host' },
  secureCookies: false,
  filings: { icp: '京ICP备00000000号', publicSecurity: null },
}
