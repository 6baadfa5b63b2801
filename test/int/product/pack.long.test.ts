import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { APPEND_ONLY } from '#src/migrations/guards/appendOnly.ts'
import { tableOf } from '#src/domain/basics/tableNames.ts'
import { freePort } from '#src/launch/setup/ports.mjs'
import { until } from '../../helpers/until.ts'
import { createDatabase } from '../../helpers/database.ts'
import { stepsOf } from '../../helpers/host/steps.ts'

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>
}
const GUARDED = [...APPEND_ONLY, 'recommendationTables' as const].map(tableOf).sort()
const HOST_PACKAGES = [
  '@payloadcms/db-postgres',
  '@payloadcms/next',
  '@payloadcms/plugin-form-builder',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/ui',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
  'typescript',
]

describe('the packed plugin in a blank Payload project', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should install, migrate, type-check, build and show its collections', async () => {
    const database = await createDatabase({ isBlank: true })
    const tarball = pack(folder)
    writeHost({ folder, tarball })
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret for tests only',
      NODE_ENV: 'production',
    }
    const run = (...words: string[]) =>
      execFileSync(words[0] ?? '', words.slice(1), { cwd: folder, encoding: 'utf8', env })
    const payload = (...words: string[]) =>
      run(process.execPath, '-C', 'production', 'node_modules/payload/bin.js', ...words)

    run('npm', 'install', '--include=dev', '--no-audit', '--no-fund')
    payload('generate:importmap')
    payload('migrate:create', 'tables')
    payload('migrate:create', 'contest_guards', '--force-accept-warning')
    writeGuards(folder)
    payload('migrate')
    expect(await guardedTables(database.url)).toEqual(GUARDED)
    payload('contest:mount')
    payload('contest:mount', '--check')
    run(process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit')
    const build = () => run(process.execPath, 'node_modules/next/dist/bin/next', 'build')
    build()
    const shown = payload('run', 'show.ts')
    expect(shown).toContain('contests categories entries')
    expect(JSON.parse(payload('run', 'showSettings.ts'))).toMatchObject(SET_BY_HOST)
    await showPages(folder, env, showOwnDocuments)
    env.FRAME = 'framed'
    // The option alone says that something has to be done.
    expect(() => payload('contest:mount', '--check')).toThrow()
    payload('contest:mount')
    payload('contest:mount', '--check')
    build()
    await showPages(folder, env, showInFrameOfHost)
    await database.drop()
  })
})

type At = (page: string, init?: RequestInit) => Promise<Response>

/** The pages, in the host's own process, by plain `next start`. */
async function showPages(
  cwd: string,
  env: NodeJS.ProcessEnv,
  show: (at: At) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const next = path.join(cwd, 'node_modules/next/dist/bin/next')
  const site = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd,
    env,
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

function pack(folder: string): string {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ]
  expect(files.map((file) => file.path)).not.toContain('payload-types.ts')
  expect(files.some((file) => file.path.endsWith('recommendation-table.typ'))).toBe(true)
  return path.join(folder, filename)
}

function writeHost({ folder, tarball }: { folder: string; tarball: string }): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const dependencies = Object.fromEntries(
    HOST_PACKAGES.map((name) => [name, devDependencies[name]]),
  )
  write(
    'package.json',
    JSON.stringify({
      name: 'host',
      private: true,
      type: 'module',
      dependencies: { ...dependencies, 'payload-plugin-contest': `file:${tarball}` },
    }),
  )
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['dom', 'es2023'],
        module: 'esnext',
        moduleResolution: 'bundler',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        allowJs: true,
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
        jsx: 'react-jsx',
        paths: { '@payload-config': ['./payload.config.ts'] },
      },
      include: ['payload.config.ts', 'show.ts', 'showSettings.ts', 'src'],
    }),
  )
  write('next.config.mjs', readFileSync('test/helpers/host/next.config.mjs', 'utf8'))
  write('payload.config.ts', readFileSync('test/helpers/host/payload.config.ts.txt', 'utf8'))
  write('show.ts', readFileSync('test/helpers/host/show.ts.txt', 'utf8'))
  write('showSettings.ts', readFileSync('test/helpers/host/showSettings.ts.txt', 'utf8'))
  for (const file of PAYLOAD_APP) write(file, readFileSync(file, 'utf8'))
  write('src/app/(payload)/admin/importMap.js', 'export const importMap = {}\n')
  write('src/app/(payload)/custom.css', '')
  write(
    'src/app/(frontend)/layout.tsx',
    `import type { ReactNode } from 'react'
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body><header>frame of the host</header>{children}</body></html>
}\n`,
  )
  const page = (words: string) => `export default function Page() {\n  return <p>${words}</p>\n}\n`
  write('src/app/(frontend)/page.tsx', page('home of the host'))
  write('src/app/(frontend)/about/page.tsx', page('about the host'))
  write('src/app/(frontend)/contests/history/page.tsx', page('history of the host'))
}

/** The blank migration gets what the documentation gives a host. */
function writeGuards(folder: string): void {
  const migrations = path.join(folder, 'src/migrations')
  const blank = readdirSync(migrations).find((file) => file.endsWith('_contest_guards.ts'))
  const step = stepsOf('docs/hosts.md').find(
    (each) => each.kind === 'file' && each.name.endsWith('_contest_guards.ts'),
  )
  if (step?.kind !== 'file') throw new Error('The documentation gives no guards.')
  writeFileSync(path.join(migrations, String(blank)), step.text)
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

const PAYLOAD_APP = [
  'src/app/(payload)/layout.tsx',
  'src/app/(payload)/admin/[[...segments]]/page.tsx',
  'src/app/(payload)/admin/[[...segments]]/not-found.tsx',
  'src/app/(payload)/api/[...slug]/route.ts',
]
