// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Jest's order of files: those with most to tell begin, so that no long one is left over for one worker at the end. */
export default class LongestFirst {
  /** @template {{ path: string }} Test @param {Test[]} tests */
  sort(tests) {
    const sizes = new Map(tests.map((test) => [test, sizeOf(test.path)]))
    return tests.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  }

  /** Asked for by Jest; nothing is remembered from run to run. */
  cacheResults() {}
}

/** Bytes of a test file and of the folder beside it that tells its parts. @param {string} file */
function sizeOf(file) {
  const folder = file.replace(/\.test\.tsx?$/, '')
  const parts = existsSync(folder)
    ? readdirSync(folder).map((name) => statSync(path.join(folder, name)).size)
    : []
  return parts.reduce((sum, size) => sum + size, statSync(file).size)
}
