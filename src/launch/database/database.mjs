// @ts-check
import { unreachable } from './databaseAddress.mjs'

/** The database of an installation inside the embedded cluster. */
export const DATABASE = 'contest'

/**
 * Creates a database unless it exists.
 * @param {{ serverUrl: string, name: string, template?: string }} options `serverUrl`: any database of the server
 */
export async function ensureDatabase({ serverUrl, name, template = 'template1' }) {
  await withClient(serverUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount) return
    const [quoted, from] = [name, template].map((part) => client.escapeIdentifier(part))
    await client.query(`create database ${quoted} template ${from}`)
  })
}

/**
 * One clear sentence when a database does not answer, refuses the password, or does not exist.
 * @param {string} url
 */
export async function checkDatabase(url) {
  try {
    await withClient(url, (client) => client.query('select 1'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw unreachable(url, reason)
  }
}

/**
 * The driver is loaded only here, since our commands begin before the packages are installed.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
