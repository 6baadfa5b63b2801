// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withClient } from './database.mjs'
import { payloadCommand } from '../paths.mjs'
import { step } from '../terminal/say.mjs'
import { sentence } from '../terminal/sentence.mjs'
import { runTool } from '../processes/tool.mjs'

/**
 * @typedef {Record<string, string>} DemoAccount one flat row, printed in the order of its keys
 */

/**
 * Lets the seed put the demo into an empty database (the seed itself looks whether it is empty). Once it
 * has answered for a database it is not asked again, so that a second start takes seconds.
 * @param {{ run: import('../processes/run.mjs').Run, env: NodeJS.ProcessEnv, dataDir: string }} options
 */
export async function seedDemo({ run, env, dataDir }) {
  const mark = path.join(dataDir, 'demo-asked')
  const identity = await identityOf(String(env.DATABASE_URL))
  if (identity && existsSync(mark) && readFileSync(mark, 'utf8') === identity) return
  await step({ zh: '准备演示数据', en: 'seeding the demo' }, () =>
    runTool({
      run,
      command: payloadCommand('run', 'src/seed/cli.ts', 'demo'),
      env: { ...env, DEMO: '1' },
      zh: '演示数据写入失败',
      en: 'the demo could not be seeded',
    }),
  )
  if (await isEmpty(String(env.DATABASE_URL))) {
    throw sentence('演示数据没有写入', 'the demo was not put in', 'src/seed/cli.ts')
  }
  writeFileSync(mark, identity, { mode: 0o600 })
}

/** A command line that ended without a word has put nothing in. @param {string} url */
async function isEmpty(url) {
  const { rows } = await withClient(url, (client) =>
    client.query('select 1 from staff union all select 1 from contests limit 1'),
  )
  return rows.length === 0
}

/** @param {string} dataDir @returns {DemoAccount[]} what the seed wrote down: an array of flat objects */
export function demoAccounts(dataDir) {
  const file = path.join(dataDir, 'demo-accounts.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** Empty where the server does not tell its own identity. @param {string} url @returns {Promise<string>} */
async function identityOf(url) {
  try {
    const found = await withClient(url, (client) =>
      client.query(
        `select system_identifier::text || ':' || oid as identity
         from pg_control_system(), pg_database where datname = current_database()`,
      ),
    )
    return found.rows[0].identity
  } catch {
    return ''
  }
}
