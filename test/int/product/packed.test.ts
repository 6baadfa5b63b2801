import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createDatabase } from '../../helpers/database.ts'
import { makeHost } from '../../helpers/host/makeHost.ts'
import { stepsOf } from '../../helpers/host/steps.ts'
import { startCommand } from '../../helpers/site.ts'
import { until } from '../../helpers/until.ts'

/** All that can be followed without a registry and without building a site; `hosts.long` follows the rest. */
const STEPS = stepsOf('docs/hosts.md')
  .filter(({ kind }) => kind !== 'start')
  .map((step) =>
    step.kind === 'file'
      ? step
      : { ...step, lines: step.lines.filter((line) => line !== 'npx next build') },
  )

describe('the packed plugin in a project of its own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should migrate, type-check and boot', async () => {
    const database = await createDatabase({ isBlank: true })
    const env = {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret for tests only, long enough for a host',
    }
    const host = makeHost({ folder, steps: STEPS, manager: 'linked', version: '3.90.1', env })
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
      cwd: host.folder,
      stdio: 'inherit',
    })
    const work = startCommand({
      name: 'work',
      command: ['node_modules/payload/bin.js', 'contest:worker'],
      cwd: host.folder,
      dataDir: path.join(folder, '.data'),
      env,
    })
    try {
      await until(() => work.output().includes('后台任务已开始'), work.output)
    } finally {
      await work.stop()
      await database.drop()
    }
  })
})
