// @ts-check
import './nodeVersion.mjs'
import { DATABASE, ensureDatabase } from './database/database.mjs'
import { dataDirectory } from './paths.mjs'
import { startPostgres, stopPostgres } from './postgres/postgres.mjs'
import { showError } from './terminal/showError.mjs'

// `npm run db` starts the embedded PostgreSQL of DATA_DIR, leaves it running and prints its
// DATABASE_URL (the only line on standard output); `npm run db -- stop` stops it.
try {
  if (process.argv[2] === 'stop') await stopPostgres(dataDirectory())
  else {
    const postgres = await startPostgres({ dataDir: dataDirectory(), claim: 'leave' })
    await ensureDatabase({ serverUrl: postgres.url('postgres'), name: DATABASE })
    process.stdout.write(`${postgres.url(DATABASE)}\n`)
  }
} catch (error) {
  showError(error)
  process.exitCode = 1
}
