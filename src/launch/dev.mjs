// @ts-check
import './nodeVersion.mjs'
import { checkPort } from './setup/checkPort.mjs'
import { command } from './processes/command.mjs'
import { prepareEnvironment } from './setup/environment.mjs'
import { migrate } from './database/migrate.mjs'
import { keepWorker, startSite, waitUntilHealthy } from './site/services.mjs'
import { seedDemo } from './database/seedDemo.mjs'
import { readSettings } from './setup/settings.mjs'
import { welcome } from './site/welcome.mjs'

// `npm run dev`: the same as `npm start`, but with `next dev` and every output on the terminal.
await command(async (open) => {
  const settings = readSettings()
  const { dataDir, address, isDemo } = settings
  const run = await open({ dataDir, kind: 'site' })
  await checkPort(settings)
  const { env } = await prepareEnvironment({ run, settings, mode: 'development' })
  await migrate({ run, env })
  if (isDemo) await seedDemo({ run, env, dataDir })
  const site = startSite({ run, env, command: 'dev', stdio: 'inherit' })
  await waitUntilHealthy({ address, site })
  keepWorker({ run, env, stdio: 'inherit' })
  welcome({ settings, logs: [] })
  await site.ended
})
