// @ts-check
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm pack` runs this first: emits the plugin to `dist` by `tsc`, and copies what `tsc` passes over (the Typst
 * templates, the panel's style sheets, and the thread for PDFs).
 */
rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json'], {
  stdio: 'inherit',
})
const passedOver = [
  ...listed('src/documents/templates', '.typ'),
  ...listed('src/admin', '.css'),
  ...listed('src/media', '.mjs'),
]
for (const file of passedOver) {
  const target = path.join('dist', file)
  mkdirSync(path.dirname(target), { recursive: true })
  cpSync(file, target)
}

/** @param {string} folder @param {string} ending */
function listed(folder, ending) {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', folder], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file.endsWith(ending))
}
