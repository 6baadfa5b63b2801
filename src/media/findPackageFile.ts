import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Path of a file that an installed package exports, or undefined where the package does not lie below the working
 * directory. Resolved at run time: a build would bake in the path of the machine it ran on.
 */
export function findPackageFile(specifier: string): string | undefined {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve(specifier)
  } catch {
    return undefined
  }
}
