// @ts-check
import './nodeVersion.mjs'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './site/build.mjs'
import { command } from './processes/command.mjs'
import { install } from './setup/install.mjs'
import { jest } from './testing/jest.mjs'
import { ROOT } from './paths.mjs'
import { showError } from './terminal/showError.mjs'
import { startTestServer, temporaryDirectory } from './testing/testServer.mjs'

/**
 * What `npm run check` holds; rules; real files looked into (films, PDFs, scans, workbooks); real PostgreSQL; a real
 * browser.
 */
const KINDS = ['check', 'unit', 'media', 'int', 'e2e']
/** Of a single test, in milliseconds: only what hangs takes so long, on whatever machine. */
const LIMITS = { quick: 15 * 60_000, e2e: 30 * 60_000, long: 2 * 60 * 60_000 }

// `npm test [-- --check --unit --media --int --e2e --long] [patterns]`: every kind of test when none is named. `--long` runs
// the full-size forms (TEST_LONG=1) and `*.long.test.ts` as well. The last line is `N passed, N failed`.
await command(async (open) => {
  const words = process.argv.slice(2)
  const asked = (/** @type {string} */ kind) => words.includes(`--${kind}`)
  const isLong = asked('long')
  const all = !KINDS.some(asked)
  const flags = [...KINDS, 'long'].map((kind) => `--${kind}`)
  const patterns = words.filter((word) => !flags.includes(word))

  const dataDir = await temporaryDirectory()
  const run = await open({ dataDir, kind: 'task' })
  run.atEnd(async () => rmSync(dataDir, { recursive: true, force: true }))
  await install(run)
  const env = testEnvironment({ dataDir, isLong })
  const server =
    all || asked('int') || asked('e2e')
      ? await startTestServer({ run, dataDir, env, throwAway: true })
      : {}
  const options = { run, env: { ...env, ...server }, dataDir, patterns, isLong }

  const tallies = []
  const limit = (/** @type {'quick' | 'e2e'} */ kind) =>
    `--testTimeout=${isLong ? LIMITS.long : LIMITS[kind]}`
  const quick = KINDS.filter((kind) => kind !== 'e2e' && (all || asked(kind)))
  if (quick.length > 0) {
    const flags = ['--maxWorkers=3', limit('quick')]
    tallies.push(await jest({ ...options, folders: quick, flags }))
  }
  if (all || asked('e2e')) {
    // Browser tests mostly wait: for the site, the worker, a page that is kept for seconds. Two files fill two cores.
    const order = `--testSequencer=${path.join(ROOT, 'test/helpers/longestFirst.mjs')}`
    const flags = ['--maxWorkers=2', limit('e2e'), order]
    const built = await build({ run, env }).then(() => true, notBuilt)
    tallies.push(
      built ? await jest({ ...options, folders: ['e2e'], flags }) : { passed: 0, failed: 1 },
    )
  }
  await run.end()
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})

/**
 * No DATABASE_URL or BASE_PATH from the person's own environment reaches a test.
 * @param {{ dataDir: string, isLong: boolean }} options
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment({ dataDir, isLong }) {
  const { DATABASE_URL: _, DATABASE_DIRECT_URL: __, DEMO: ___, ...env } = process.env
  return {
    ...env,
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    VOTE_KEY: randomBytes(32).toString('hex'),
    NEXT_TELEMETRY_DISABLED: '1',
    BASE_PATH: '',
    NEXT_BASE_PATH: '',
    ...(isLong ? { TEST_LONG: '1' } : {}),
  }
}

/** @param {unknown} error */
function notBuilt(error) {
  showError(error)
  return false
}
