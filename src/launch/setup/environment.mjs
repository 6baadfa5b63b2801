// @ts-check
import { checkDatabase, DATABASE, ensureDatabase } from '../database/database.mjs'
import { checkDirectWay } from '../database/directWay.mjs'
import { checkDatabaseAddress } from '../database/databaseAddress.mjs'
import { install } from './install.mjs'
import { startPostgres } from '../postgres/postgres.mjs'
import { step } from '../terminal/say.mjs'
import { secret } from './secrets.mjs'

/**
 * @typedef {import('../processes/run.mjs').Run} Run
 * @typedef {import('./settings.mjs').Settings} Settings
 * @typedef {{ run: Run, settings: Settings, mode: 'production' | 'development' }} Options
 *
 * @typedef {object} Environment
 * @property {NodeJS.ProcessEnv} env what every child of ours gets
 * @property {() => boolean} hasDatabase false once an embedded server that we rely on is gone
 */

/**
 * What every command needs before its own work: the packages, the secrets of this installation, and a
 * database that answers (the embedded one unless DATABASE_URL is set).
 * @param {Options} options
 * @returns {Promise<Environment>}
 */
export async function prepareEnvironment(options) {
  const env = await preparePackages(options)
  return openDatabase({ ...options, env })
}

/**
 * The part that needs no database.
 * @param {Options} options
 * @returns {Promise<NodeJS.ProcessEnv>} what a child gets that needs no database either
 */
export async function preparePackages({ run, settings, mode }) {
  if (settings.databaseUrl) await checkDatabaseAddress(settings.databaseUrl)
  await install(run)
  return baseEnvironment({ settings, mode })
}

/**
 * The other part.
 * @param {{ run: Run, settings: Settings, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Environment>}
 */
export async function openDatabase({ run, settings, env }) {
  const { dataDir, databaseUrl } = settings
  if (databaseUrl) {
    await checkDatabase(databaseUrl)
    await checkDirectWay(env.DATABASE_DIRECT_URL || databaseUrl)
    return { env: { ...env, DATABASE_URL: databaseUrl }, hasDatabase: () => true }
  }
  const postgres = await step({ zh: '启动数据库', en: 'starting PostgreSQL' }, async () => {
    const starting = startPostgres({ dataDir, claim: run.kind === 'site' ? 'take' : 'ifFree' })
    // Told before it is there: Ctrl-C in the middle of starting must not leave it behind.
    run.atEnd(() => starting.then((server) => server.stop()).catch(() => {}))
    const server = await starting
    await ensureDatabase({ serverUrl: server.url('postgres'), name: DATABASE })
    return server
  })
  return { env: { ...env, DATABASE_URL: postgres.url(DATABASE) }, hasDatabase: postgres.isRunning }
}

/**
 * @param {Pick<Options, 'settings' | 'mode'>} options
 * @returns {NodeJS.ProcessEnv}
 */
function baseEnvironment({ settings, mode }) {
  const { basePath, dataDir, host, port } = settings
  return {
    ...process.env,
    NODE_ENV: mode,
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
    BASE_PATH: basePath,
    // Under this name everything of ours and of Payload's reads it (src/domain/basics/addresses.ts).
    NEXT_BASE_PATH: basePath,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secret(dataDir, 'payload-secret'),
    VOTE_KEY: process.env.VOTE_KEY || secret(dataDir, 'vote-key'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
