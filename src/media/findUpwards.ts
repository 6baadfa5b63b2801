import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The first of these places that exists, looked for from the working directory upwards: a path taken from a module's own
 * address would be baked in by a build. Undefined where there is none.
 *
 * @param places relative, the nearest first
 * @param evidence what must lie in a place for it to count
 */
export function findUpwards({
  places,
  evidence = '',
}: {
  places: readonly string[]
  evidence?: string
}): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    for (const place of places) {
      const candidate = join(/* turbopackIgnore: true */ folder, place)
      if (existsSync(join(/* turbopackIgnore: true */ candidate, evidence))) return candidate
    }
    if (folder === dirname(folder)) return undefined
  }
}
