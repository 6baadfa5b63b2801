import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { findUpwards } from './findUpwards.ts'
import { inPlugin } from './packageFiles.ts'

/**
 * Path of a file that an installed package exports, or undefined where the package lies neither below the working directory
 * nor with the plugin. Resolved at run time: a build would bake in the path of the machine it ran on.
 */
export function findPackageFile(specifier: string): string | undefined {
  const here = createRequire(join(process.cwd(), 'package.json'))
  const own = findUpwards({ places: inPlugin('package.json') })
  return resolved(here, specifier) ?? (own && resolved(createRequire(realpathSync(own)), specifier))
}

function resolved(from: NodeJS.Require, specifier: string): string | undefined {
  try {
    return from.resolve(specifier)
  } catch {
    return undefined
  }
}
