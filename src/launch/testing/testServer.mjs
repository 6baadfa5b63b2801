// @ts-check
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureDatabase, withClient } from '../database/database.mjs'
import { migrate } from '../database/migrate.mjs'
import { startPostgres, stopPostgres } from '../postgres/postgres.mjs'
import { stillRuns } from '../processes/processes.mjs'
import { step } from '../terminal/say.mjs'

const PREFIX = 'contest-test-'

/**
 * A temporary data directory, removed with the run. Folders of test runs that were killed are removed too,
 * with the servers that live on in them.
 * @returns {Promise<string>}
 */
export async function temporaryDirectory() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name)
    if (!isAbandoned(folder)) continue
    await stopPostgres(folder).catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
  const fresh = mkdtempSync(path.join(tmpdir(), PREFIX))
  chmodSync(fresh, 0o711)
  return fresh
}

/**
 * The database server of a test run and, on it, one template with every migration; tests copy it.
 * @param {{ run: import('../processes/run.mjs').Run, dataDir: string, env: NodeJS.ProcessEnv, throwAway: boolean }} options
 *   `env.TEST_DATABASE_URL`: a server to use instead of our own (its user must be allowed to create databases);
 *   `env.TEST_DATABASE_DIRECT_URL`: the way past a pooler, where the first leads through one
 * @returns {Promise<{ TEST_DATABASE_SERVER_URL: string, TEST_DATABASE_DIRECT_SERVER_URL: string,
 *   TEST_TEMPLATE_DATABASE: string }>}
 */
export async function startTestServer({ run, dataDir, env, throwAway }) {
  const serverUrl = env.TEST_DATABASE_URL || (await ownServer({ run, dataDir, throwAway }))
  const directUrl = env.TEST_DATABASE_DIRECT_URL || serverUrl
  const template = `contest_template_${randomBytes(6).toString('hex')}`
  await ensureDatabase({ serverUrl: directUrl, name: template })
  run.atEnd(() =>
    withClient(directUrl, async (client) => {
      await client.query(`drop database if exists "${template}" with (force)`)
    }),
  )
  const at = (/** @type {string} */ server) =>
    Object.assign(new URL(server), { pathname: `/${template}` }).href
  const past = env.TEST_DATABASE_DIRECT_URL ? { DATABASE_DIRECT_URL: at(directUrl) } : {}
  await migrate({ run, env: { ...env, ...past, DATABASE_URL: at(serverUrl) } })
  return {
    TEST_DATABASE_SERVER_URL: serverUrl,
    TEST_DATABASE_DIRECT_SERVER_URL: directUrl,
    TEST_TEMPLATE_DATABASE: template,
  }
}

/** @param {{ run: import('../processes/run.mjs').Run, dataDir: string, throwAway: boolean }} options */
async function ownServer({ run, dataDir, throwAway }) {
  const starting = startPostgres({ dataDir, throwAway })
  run.atEnd(() => starting.then((server) => server.stop()).catch(() => {}))
  const server = await step(
    { zh: '启动测试数据库', en: 'starting a test database' },
    () => starting,
  )
  return server.url('postgres')
}

/** Only our own folders, and only when the command that made them no longer runs. @param {string} folder */
function isAbandoned(folder) {
  if (statSync(folder).uid !== process.getuid?.()) return false
  try {
    const runs = path.join(folder, 'runs')
    const records = readdirSync(runs).map((name) => readFileSync(path.join(runs, name), 'utf8'))
    return records.length > 0 && records.every((text) => !stillRuns(JSON.parse(text).launcher))
  } catch {
    return false
  }
}
