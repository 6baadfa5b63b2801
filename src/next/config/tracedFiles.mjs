// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package as it lies on the disk: below pnpm's own folder where pnpm installed it. */
const PACKAGE = fileURLToPath(new URL('../../../../', import.meta.url))
/** What runs or is read as it lies there, and no `import` leads to. */
const OWN_FILES = [
  'package.json',
  'dist/fonts/**/*',
  'dist/src/documents/templates/*',
  'dist/src/media/**/*.mjs',
]

/**
 * What Next's standalone output has to take along besides what it finds by itself, by the kind of route; empty in a checkout,
 * whose files lie elsewhere.
 * @param {string} project the folder of the project
 * @param {readonly string[]} packages those of ours that are loaded as they lie
 * @returns {Record<string, string[]>}
 */
export function tracedFiles(project, packages) {
  if (!isInstalled) return {}
  // Where another version of one stands there already, npm lays ours within.
  const beside = packages
    .flatMap((name) => [path.join(PACKAGE, '..', name), path.join(PACKAGE, 'node_modules', name)])
    .filter((folder) => existsSync(folder))
    .map((folder) => path.join(folder, '**/*'))
  const files = [...OWN_FILES.map((file) => path.join(PACKAGE, file)), ...beside]
  return { '/**': files.map((file) => inProject(project, file)) }
}

/** Where the package lies from the project's folder, for who looks for its files when the site runs; null in a checkout. @param {string} project */
export const packagePlace = (project) => (isInstalled ? inProject(project, PACKAGE) : null)

const isInstalled = path.basename(path.dirname(PACKAGE)) === 'node_modules'

/** @param {string} project @param {string} file */
const inProject = (project, file) => path.relative(project, file).split(path.sep).join('/')
