// @ts-check
import './nodeVersion.mjs'
import { build } from './site/build.mjs'
import { checkPort } from './setup/checkPort.mjs'
import { command } from './processes/command.mjs'
import { databaseGone } from './database/databaseGone.mjs'
import { openDatabase, preparePackages } from './setup/environment.mjs'
import { migrate } from './database/migrate.mjs'
import { step } from './terminal/say.mjs'
import { sentence } from './terminal/sentence.mjs'
import { seedDemo } from './database/seedDemo.mjs'
import { keepWorker, openLog, startSite, waitUntilHealthy } from './site/services.mjs'
import { readSettings } from './setup/settings.mjs'
import { welcome } from './site/welcome.mjs'

// `npm start`: from a bare checkout to a running site.
await command(async (open) => {
  const settings = readSettings()
  const { dataDir, address } = settings
  const run = await open({ dataDir, kind: 'site' })
  await checkPort(settings)
  const base = await preparePackages({ run, settings, mode: 'production' })
  // Neither needs the other, and there are two cores. The first that fails ends the run, and the other with it.
  const [{ env, hasDatabase }] = await Promise.all([
    prepareDatabase({ run, settings, env: base }),
    build({ run, env: base }),
  ])
  const logs = {
    site: openLog({ dataDir, name: 'site' }),
    worker: openLog({ dataDir, name: 'worker' }),
  }
  const stdio = (/** @type {'site' | 'worker'} */ name) => {
    const { descriptor } = logs[name]
    return /** @type {const} */ (['ignore', descriptor, descriptor])
  }
  const site = await step({ zh: '启动网站', en: 'starting the site' }, async () => {
    const started = startSite({ run, env, command: 'start', stdio: [...stdio('site')] })
    await waitUntilHealthy({ address, site: started }).catch((error) => {
      throw Object.assign(error, { detail: logs.site.tail() })
    })
    return started
  })
  keepWorker({ run, env, stdio: [...stdio('worker')] })
  welcome({ settings, logs: Object.values(logs).map((log) => log.file) })
  const reason = await Promise.race([site.ended, databaseGone(hasDatabase)])
  if (run.isEnding()) return
  throw sentence(`网站已退出（${reason}）`, `the site ended (${reason})`, logs.site.tail())
})

/** @param {Parameters<typeof openDatabase>[0]} options */
async function prepareDatabase({ run, settings, env: base }) {
  const database = await openDatabase({ run, settings, env: base })
  await migrate({ run, env: database.env })
  if (settings.isDemo) await seedDemo({ run, env: database.env, dataDir: settings.dataDir })
  return database
}
