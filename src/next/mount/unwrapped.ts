import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Difference } from './difference.ts'

/** Next reads the first of these that is there. */
const NAMES = ['next.config.js', 'next.config.mjs', 'next.config.ts']

/**
 * Whether Next is told of the contest's pages: null where its configuration names `withContest`, else which file has to.
 *
 * @param project the folder that holds Next's configuration
 */
export function unwrapped(project: string): Difference | null {
  const file = NAMES.find((name) => existsSync(path.join(project, name)))
  if (!file) return { kind: 'unwrapped', file: 'next.config.mjs' }
  const isWrapped = readFileSync(path.join(project, file), 'utf8').includes('withContest')
  return isWrapped ? null : { kind: 'unwrapped', file }
}
