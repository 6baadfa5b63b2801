// @ts-check
import './nodeVersion.mjs'
import { command } from './processes/command.mjs'
import { databaseGone } from './database/databaseGone.mjs'
import { prepareEnvironment } from './setup/environment.mjs'
import { migrate } from './database/migrate.mjs'
import { keepWorker } from './site/services.mjs'
import { readSettings } from './setup/settings.mjs'

// `npm run worker`: background work only, for more machines beside the one of `npm start`.
await command(async (open) => {
  const settings = readSettings()
  const run = await open({ dataDir: settings.dataDir, kind: 'worker' })
  const { env, hasDatabase } = await prepareEnvironment({ run, settings, mode: 'production' })
  await migrate({ run, env })
  keepWorker({ run, env, stdio: 'inherit' })
  await databaseGone(hasDatabase)
})
