import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { WRITTEN_BY } from './planMount.ts'
import type { MountedFile } from './planMount.ts'

/** How a project differs from the plan; places are below the folder that holds `app`. */
export type Difference =
  /** Not there, or not as it would be written today. */
  | { kind: 'missing' | 'stale'; file: string }
  /** Written by us once, planned no more. */
  | { kind: 'superfluous'; file: string }
  /** Somebody else's file where ours would stand. */
  | { kind: 'foreign'; file: string }
  /** Somebody else's page, by another file, at the address of ours: Next refuses to build both. */
  | { kind: 'taken'; file: string; by: string }

/** What Next reads there, in one language or the other. */
const BESIDE_APP = ['instrumentation.ts', 'instrumentation.js']

const isOurs = (text: string): boolean => text.includes(WRITTEN_BY)

/** Compares a project with the plan. @param root the folder that holds `app` */
export function differences(root: string, planned: readonly MountedFile[]): Difference[] {
  const present = [
    ...listed(path.join(root, 'app')).map((file) => `app/${file}`),
    ...BESIDE_APP.filter((file) => existsSync(path.join(root, file))),
  ]
  const textOf = new Map(present.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
  const wanted = new Map(planned.map(({ file, text }) => [file, text]))
  const foreign = present.filter((file) => !isOurs(textOf.get(file) ?? ''))
  const pageOf = new Map(foreign.flatMap((file) => addressed(file).map((at) => [at, file])))
  return [
    ...planned.flatMap(({ file, text }): Difference[] => {
      const found = textOf.get(file)
      if (found === text) return []
      if (found !== undefined) return [{ kind: isOurs(found) ? 'stale' : 'foreign', file }]
      const by = addressed(file).map((at) => pageOf.get(at))[0]
      return by ? [{ kind: 'taken', file, by }] : [{ kind: 'missing', file }]
    }),
    ...present
      .filter((file) => isOurs(textOf.get(file) ?? '') && !wanted.has(file))
      .map((file): Difference => ({ kind: 'superfluous', file })),
  ]
}

/** Writes what is missing or stale and takes out what is superfluous. Touches nobody else's file. */
export function applyMount(
  root: string,
  planned: readonly MountedFile[],
  found: readonly Difference[],
): void {
  const textOf = new Map(planned.map(({ file, text }) => [file, text]))
  for (const { kind, file } of found) {
    const target = path.join(root, file)
    if (kind === 'missing' || kind === 'stale') {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, textOf.get(file) ?? '')
    } else if (kind === 'superfluous') {
      unlinkSync(target)
      removeEmptyFolders(path.dirname(target), root)
    }
  }
}

/** What of the site's addresses a page or route answers: folders in round brackets are no step of an address. */
function addressed(file: string): string[] {
  const found = /^app\/(.*\/)?(?:page|route)\.[jt]sx?$/.exec(file)
  if (!found) return []
  const steps = (found[1] ?? '').split('/').filter((step) => step && !/^\(.*\)$/.test(step))
  // Two names for one unknown step are one address to Next.
  return [steps.map((step) => step.replace(/^\[\w+\]$/, '[]')).join('/')]
}

function removeEmptyFolders(folder: string, until: string): void {
  for (let at = folder; at !== until && readdirSync(at).length === 0; at = path.dirname(at)) {
    rmdirSync(at)
  }
}

/** Code files below a folder, in order; none where it is not there. */
function listed(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.[jt]sx?$/.test(file))
    .sort()
}
