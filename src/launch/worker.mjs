// @ts-check
import './nodeVersion.mjs'
import { command } from './command.mjs'
import { databaseGone } from './databaseGone.mjs'
import { prepareEnvironment } from './environment.mjs'
import { migrate } from './migrate.mjs'
import { keepWorker } from './services.mjs'
import { readSettings } from './settings.mjs'

// `npm run worker`: background work only, for more machines beside the one of `npm start`.
await command(async (open) => {
  const settings = readSettings()
  const run = await open({ dataDir: settings.dataDir, kind: 'worker' })
  const { env, hasDatabase } = await prepareEnvironment({ run, settings, mode: 'production' })
  await migrate({ run, env })
  keepWorker({ run, env, stdio: 'inherit' })
  await databaseGone(hasDatabase)
})
