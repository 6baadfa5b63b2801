// @ts-check
import './nodeVersion.mjs'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { command } from './processes/command.mjs'
import { prepareEnvironment } from './setup/environment.mjs'
import { payloadCommand, ROOT } from './paths.mjs'
import { say } from './terminal/say.mjs'
import { sentence } from './terminal/sentence.mjs'
import { readSettings } from './setup/settings.mjs'
import { runTool } from './processes/tool.mjs'

const FOLDER = path.join(ROOT, 'src/migrations')
const TRIES = 5

// `npm run migrate:create -- <name>`: Payload's generator now and then writes nothing and reports success, so
// its file is looked for and, unless it says that the schema is unchanged, it is asked again.
await command(async (open) => {
  const settings = readSettings()
  const run = await open({ dataDir: settings.dataDir, kind: 'task' })
  const { env } = await prepareEnvironment({ run, settings, mode: 'development' })
  const before = new Set(migrations())
  for (let tried = 0; tried < TRIES; tried += 1) {
    const output = await runTool({
      run,
      command: payloadCommand('migrate:create', ...process.argv.slice(2), '--skip-empty'),
      env,
      zh: '未能生成迁移',
      en: 'the migration could not be generated',
    })
    const fresh = migrations().find((file) => !before.has(file))
    if (fresh) {
      repair(fresh)
      return say(`已生成 src/migrations/${fresh}`, 'generated')
    }
    if (output.includes('DOWN statements generation complete')) {
      return say(
        '数据结构没有变化，未生成迁移',
        'the schema is unchanged, no migration was written',
      )
    }
  }
  throw sentence('生成器多次没有写出文件', `the generator wrote no file in ${TRIES} tries`)
})

function migrations() {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
}

/**
 * Brings the generator's output to the house's form: types imported as types, imports with their suffix.
 * @param {string} fresh
 */
function repair(fresh) {
  edit(fresh, (text) =>
    text.replace(/\b(?<!type )(MigrateUpArgs|MigrateDownArgs)(?=[,\s}].*from)/g, 'type $1'),
  )
  edit('index.ts', (text) => text.replace(/from '(\.\/[^'.]+)'/g, "from '$1.ts'"))
}

/** @param {string} name @param {(text: string) => string} change */
function edit(name, change) {
  const file = path.join(FOLDER, name)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
