// @ts-check
import './nodeVersion.mjs'
import { command } from './processes/command.mjs'
import { prepareEnvironment } from './setup/environment.mjs'
import { migrate } from './database/migrate.mjs'
import { payloadCommand } from './paths.mjs'
import { readSettings } from './setup/settings.mjs'

// `npm run seed -- <preset|demo>`: the seed itself (src/seed/cli.ts) knows what there is to seed.
await command(async (open) => {
  const settings = readSettings()
  const run = await open({ dataDir: settings.dataDir, kind: 'task' })
  const { env } = await prepareEnvironment({ run, settings, mode: 'production' })
  await migrate({ run, env })
  const child = run.spawn({
    command: payloadCommand('run', 'src/seed/cli.ts', ...process.argv.slice(2)),
    env: process.argv[2] === 'demo' ? { ...env, DEMO: '1' } : env,
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
})
