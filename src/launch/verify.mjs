// @ts-check
import './nodeVersion.mjs'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { packVerifier } from './packVerifier.mjs'
import { ROOT } from './paths.mjs'

// `npm run verify -- <result.json> [--digest …]`: the very file that is packed, made from the sources as they are.
const from = process.cwd()
process.chdir(ROOT)
const folder = mkdtempSync(path.join(tmpdir(), 'contest-verify-'))
try {
  const file = path.join(folder, 'verify.mjs')
  await packVerifier(file)
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], {
    cwd: from,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
