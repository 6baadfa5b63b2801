import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { MARK, SHEET } from '../config/contestSheet.mjs'
import type { MountedFile } from './planMount.ts'

/** What Next reads beside `app` under one of several names; each has to call the module of ours of that name. */
export const CALLED: Record<string, readonly string[]> = {
  instrumentation: ['instrumentation.ts', 'instrumentation.js'],
  proxy: ['proxy.ts', 'proxy.js', 'middleware.ts', 'middleware.js'],
}

/** The files of a project that a plan has to do with, by their places there, and what stands in them. */
export type Project = {
  textOf: ReadonlyMap<string, string>
  /** Written by this command. */
  ours: readonly string[]
  /** Written by somebody else. */
  foreign: readonly string[]
}

/** @param root the folder that holds `app` */
export function readProject(root: string, planned: readonly MountedFile[]): Project {
  const present = [
    ...listed(path.join(root, 'app')).map((file) => `app/${file}`),
    ...[...Object.values(CALLED).flat(), SHEET].filter((file) => existsSync(path.join(root, file))),
    ...assetsIn(root, planned),
  ]
  const textOf = new Map(present.map((file) => [file, readFileSync(placed(root, file), 'utf8')]))
  const isOurs = (file: string) => hasMark(textOf.get(file) ?? '')
  return {
    textOf,
    ours: present.filter(isOurs),
    foreign: present.filter((file) => !isOurs(file)),
  }
}

/** Where a file of the plan lies. */
export function placed(root: string, file: string): string {
  return path.join(file.startsWith('public/') ? projectOf(root) : root, file)
}

/** The folder of the project, by the one that holds `app`: that itself, or where it is called `src`, the one above. */
export function projectOf(root: string): string {
  const whole = path.resolve(root)
  return path.basename(whole) === 'src' ? path.dirname(whole) : root
}

/** At the head of a file; before it stands at most what has to be first there. */
const hasMark = (text: string): boolean => text.split('\n', 2).some((line) => line.includes(MARK))

/** Files in `public` that are called as ours are: those that we may have written. */
function assetsIn(root: string, planned: readonly MountedFile[]): string[] {
  const names = new Set(
    planned.filter(({ file }) => file.startsWith('public/')).map(({ file }) => path.basename(file)),
  )
  return listed(placed(root, 'public/'))
    .filter((file) => names.has(path.basename(file)))
    .map((file) => `public/${file}`)
}

/** Code and style files below a folder, in order; none where it is not there. */
function listed(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:[jt]sx?|mdx?|css)$/.test(file))
    .sort()
}
