// @ts-check
import './nodeVersion.mjs'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './site/build.mjs'
import { command } from './processes/command.mjs'
import { install } from './setup/install.mjs'
import { payloadCommand, ROOT } from './paths.mjs'
import { sentence } from './terminal/sentence.mjs'
import { startTestServer, temporaryDirectory } from './testing/testServer.mjs'

/**
 * @typedef {{ bench: string, figure: string, value: number, unit: string, against: string | null }} Figure
 *   `against`: the figure of the same run that this one is compared with
 */

/** Benchmarks of the built site; the others run in their own process. */
const WITH_SITE = new Set(['freshness', 'queue', 'sign-in', 'upload'])

// `npm run bench -- <name> [--json]` runs test/bench/<name>.ts, which exports `measure(): Promise<Figure[]>`, on a
// migrated database of its own (DATABASE_URL) with a durable server, as a site would have it.
await command(async (open) => {
  const name = process.argv.slice(2).find((word) => !word.startsWith('--'))
  const known = benchmarks()
  if (!name || !known.includes(name)) {
    throw sentence(`请指定基准测试：${known.join('、')}`, `name a benchmark: ${known.join(', ')}`)
  }
  const dataDir = await temporaryDirectory()
  const run = await open({ dataDir, kind: 'task' })
  run.atEnd(async () => rmSync(dataDir, { recursive: true, force: true }))
  await install(run)
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ('production'),
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    VOTE_KEY: randomBytes(32).toString('hex'),
    BENCH_NAME: name,
    BENCH_OUTPUT: path.join(dataDir, 'figures.json'),
  }
  const server = await startTestServer({ run, dataDir, env, throwAway: false })
  if (WITH_SITE.has(name)) await build({ run, env })
  const url = new URL(server.TEST_DATABASE_SERVER_URL)
  url.pathname = `/${server.TEST_TEMPLATE_DATABASE}`
  const child = run.spawn({
    command: payloadCommand('run', 'test/bench/runBench.ts'),
    env: { ...env, DATABASE_URL: url.href },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  const figures = readFigures(env.BENCH_OUTPUT)
  if (code !== 0 || figures.length === 0)
    throw sentence('未能测得结果', 'nothing could be measured')
  show(figures)
})

function benchmarks() {
  return readdirSync(path.join(ROOT, 'test/bench'))
    .filter((file) => file.endsWith('.ts') && !['runBench.ts', 'figure.ts'].includes(file))
    .map((file) => file.slice(0, -3))
}

/** @param {string} file @returns {Figure[]} empty when a value is missing or no number */
function readFigures(file) {
  if (!existsSync(file)) return []
  /** @type {Figure[]} */
  const figures = JSON.parse(readFileSync(file, 'utf8'))
  return figures.every(({ value }) => Number.isFinite(value)) ? figures : []
}

/** @param {Figure[]} figures */
function show(figures) {
  if (process.argv.includes('--json')) {
    for (const { bench, figure, value, unit, against } of figures) {
      console.log(JSON.stringify({ bench, figure, value, unit, against }))
    }
    return
  }
  console.table(
    figures.map(({ figure, value, unit, against }) => {
      const other = figures.find((row) => row.figure === against)
      const ratio = other ? `${(value / other.value).toFixed(2)} × ${other.figure}` : ''
      return { figure, value: Number(value.toPrecision(4)), unit, ratio }
    }),
  )
}
