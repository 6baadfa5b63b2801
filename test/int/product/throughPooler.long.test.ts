import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ROOT } from '#src/launch/paths.mjs'
import { startPostgres, stopPostgres } from '#src/launch/postgres/postgres.mjs'
import { hasPgBouncer, startPgBouncer } from '../../helpers/databases/pgbouncer.ts'

// Not on every machine: `apt install pgbouncer`.
const where = hasPgBouncer() ? describe : describe.skip

where('the integration tests', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-pooled-'))
  chmodSync(dataDir, 0o711)
  afterAll(async () => {
    await stopPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('should all pass through PgBouncer in transaction mode', async () => {
    const direct = (await startPostgres({ dataDir, throwAway: true })).url('postgres')
    const pooler = await startPgBouncer(direct)
    try {
      const { TEST_LONG: _, ...env } = process.env
      const child = spawn(process.execPath, ['src/launch/test.mjs', '--int'], {
        cwd: ROOT,
        env: { ...env, TEST_DATABASE_URL: pooler.url, TEST_DATABASE_DIRECT_URL: direct },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let output = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (bytes: Buffer) => (output = (output + bytes.toString()).slice(-20_000)))
      }
      const [code] = (await once(child, 'exit')) as [number]
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
    } finally {
      await pooler.stop()
    }
  })
})
