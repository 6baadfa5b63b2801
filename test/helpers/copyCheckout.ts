import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'

import { ROOT } from '#src/launch/paths.mjs'

/** Copies this checkout, as it lies in the work tree, so that something else can be built of it beside the tests. */
export function copyCheckout(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  for (const file of listed
    .split('\n')
    .filter((name) => name && existsSync(path.join(ROOT, name)))) {
    cpSync(path.join(ROOT, file), path.join(to, file))
  }
  const modules = [path.join(ROOT, 'node_modules'), path.join(to, 'node_modules')]
  try {
    // Hard links cost next to nothing; two file systems, or another cp, know none.
    execFileSync('cp', ['-al', ...modules], { stdio: 'ignore' })
  } catch {
    cpSync(modules[0] ?? '', modules[1] ?? '', { recursive: true, verbatimSymlinks: true })
  }
}
