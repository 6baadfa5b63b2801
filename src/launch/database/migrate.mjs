// @ts-check
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { withClient } from './database.mjs'
import { payloadCommand, ROOT } from '../paths.mjs'
import { step } from '../terminal/say.mjs'
import { sentence } from '../terminal/sentence.mjs'
import { runTool } from '../processes/tool.mjs'

/**
 * Brings the database to the newest committed migration; does nothing when it is there already.
 * @param {{ run: import('../processes/run.mjs').Run, env: NodeJS.ProcessEnv }} options `env.DATABASE_URL` names the database
 */
export async function migrate({ run, env }) {
  const url = String(env.DATABASE_URL)
  if ((await pendingMigrations(url)).length === 0) return
  await step({ zh: '更新数据库结构', en: 'migrating the database' }, async () => {
    const failed = { zh: '数据库结构更新失败', en: 'the database could not be migrated' }
    const tool = runTool({ run, command: payloadCommand('migrate'), env, ...failed })
    const output = await tool.catch((error) => {
      throw refusalOf(error) ?? error
    })
    // The tool is known to end with success without having done its work.
    const left = await pendingMigrations(url)
    if (left.length > 0) throw sentence(failed.zh, `${failed.en}: ${left.join(', ')}`, output)
  })
}

/**
 * What the migration refused in words of its own is told in them, without the tool's trace.
 * @param {{ detail?: string }} error
 */
function refusalOf({ detail = '' }) {
  const [, zh, en] = /^Error: (.+) · (.+)$/m.exec(detail) ?? []
  return zh && en ? sentence(zh, en) : undefined
}

/** @param {string} url @returns {Promise<string[]>} names of migrations that this database has not had */
async function pendingMigrations(url) {
  const committed = readdirSync(path.join(ROOT, 'src/migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
  const done = await withClient(url, async (client) => {
    const table = await client.query(`select to_regclass('payload_migrations') as name`)
    if (!table.rows[0].name) return []
    const rows = await client.query('select name from payload_migrations where batch > 0')
    return rows.rows.map((row) => row.name)
  })
  return committed.filter((name) => !done.includes(name))
}
