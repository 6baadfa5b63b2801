import { mkdirSync, readdirSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Difference } from './difference.ts'
import type { MountedFile } from './planMount.ts'
import { placed } from './project.ts'

/** Writes what is missing or stale and takes out what is superfluous. Touches nobody else's file. */
export function applyMount(
  root: string,
  planned: readonly MountedFile[],
  found: readonly Difference[],
): void {
  const textOf = new Map(planned.map(({ file, text }) => [file, text]))
  for (const { kind, file } of found) {
    const target = placed(root, file)
    if (kind === 'missing' || kind === 'stale') {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, textOf.get(file) ?? '')
    } else if (kind === 'superfluous') {
      unlinkSync(target)
      removeEmptyFolders(path.dirname(target), root)
    }
  }
}

function removeEmptyFolders(folder: string, until: string): void {
  for (let at = folder; at !== until && readdirSync(at).length === 0; at = path.dirname(at)) {
    rmdirSync(at)
  }
}
