// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { dataDirectory, ROOT } from '../paths.mjs'
import { sentence } from '../terminal/sentence.mjs'

/**
 * @typedef {{ host: string, port: number, dataDir: string, databaseUrl: string | undefined,
 *   isDemo: boolean, basePath: string, address: string }} Settings `basePath`: below which path of its origin the site
 *   lives, empty at the root · `address`: where this machine itself reaches the site
 */

/**
 * Reads what the person set, in the environment or in `.env` (the environment wins).
 * `PORT` 3000, `HOST` 127.0.0.1, `DATA_DIR` `.data`, `DATABASE_URL` none (embedded PostgreSQL), `BASE_PATH` none, `DEMO`:
 * 1 always, 0 never, otherwise only where nobody but this machine can reach the site.
 * @returns {Settings}
 */
export function readSettings() {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const { env } = process
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw sentence(`PORT 应为 1 到 65535 的整数`, 'PORT must be a whole number from 1 to 65535')
  }
  const basePath = (env.BASE_PATH ?? '').replace(/\/+$/, '')
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw sentence(
      'BASE_PATH 应为以 / 开头的路径，如 /contest，只含字母、数字和 - _ . ~',
      'BASE_PATH must be a path that begins with /, such as /contest, of letters, digits and - _ . ~',
    )
  }
  return {
    host,
    port,
    basePath,
    dataDir: dataDirectory(env),
    databaseUrl: env.DATABASE_URL || undefined,
    isDemo: env.DEMO === '1' || (env.DEMO !== '0' && isLoopback(host)),
    address: `http://${reachable(host)}:${port}${basePath}`,
  }
}

/** @param {string} host */
function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** @param {string} host */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
