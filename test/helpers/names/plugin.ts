import type { Plugin } from 'payload'

import { contestPlugin as plugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/index.ts'
import { SLUG_PREFIX } from './slugPrefix.ts'

export * from '#src/index.ts'

/** The plugin as the product's configuration calls it, in a run of the tests under other names with the word before them. */
export const contestPlugin = (options: ContestPluginOptions = {}): Plugin =>
  plugin(SLUG_PREFIX === undefined ? options : { ...options, slugs: SLUG_PREFIX })
