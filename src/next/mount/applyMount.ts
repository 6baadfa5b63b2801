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

import { MARK, SHEET } from '../config/contestSheet.mjs'
import { addressed, unknownSteps } from './addressed.ts'
import type { Difference } from './difference.ts'
import { frameFault } from './frameFault.ts'
import type { Mounting, MountedFile } from './planMount.ts'

/** What Next reads beside `app` under one of several names, and the module of ours that each of them has to call. */
const CALLED: Record<string, readonly string[]> = {
  instrumentation: ['instrumentation.ts', 'instrumentation.js'],
  proxy: ['proxy.ts', 'proxy.js', 'middleware.ts', 'middleware.js'],
}
const BESIDE_APP = [...Object.values(CALLED).flat(), SHEET]

/** Compares a project with the plan. @param root the folder that holds `app` */
export function differences(
  root: string,
  planned: readonly MountedFile[],
  { frame }: Pick<Mounting, 'frame'> = { frame: 'own' },
): Difference[] {
  const present = [
    ...listed(path.join(root, 'app')).map((file) => `app/${file}`),
    ...BESIDE_APP.filter((file) => existsSync(path.join(root, file))),
    ...assetsIn(root, planned),
  ]
  const textOf = new Map(present.map((file) => [file, readFileSync(placed(root, file), 'utf8')]))
  const isOurs = (file: string) => textOf.get(file)?.includes(MARK) ?? false
  const wanted = new Map(planned.map(({ file, text }) => [file, text]))
  const foreign = present.filter((file) => !isOurs(file))
  const pageOf = new Map(foreign.flatMap((file) => addressed(file).map((at) => [at, file])))
  const stepOf = new Map(foreign.flatMap(unknownSteps).map((step) => [step.at, step]))
  const fault = frameFault(foreign, frame)
  return [
    ...(fault ? [fault] : []),
    ...planned.flatMap(({ file, text }): Difference[] => {
      const found = textOf.get(file)
      if (found === text) return []
      if (isOurs(file)) return [{ kind: 'stale', file }]
      const callers = CALLED[file.replace(/\.\w+$/, '')]
      const caller = callers?.find((each) => foreign.includes(each))
      if (caller)
        return calls(textOf.get(caller), file) ? [] : [{ kind: 'uncalled', file, by: caller }]
      if (found !== undefined) return [{ kind: 'foreign', file }]
      const by = addressed(file).map((at) => pageOf.get(at))[0]
      if (by) return [{ kind: 'taken', file, by }]
      const clash = unknownSteps(file).find(
        ({ at, name }) => (stepOf.get(at)?.name ?? name) !== name,
      )
      if (clash) return [{ kind: 'named', file, by: stepOf.get(clash.at)?.file ?? '' }]
      return [{ kind: 'missing', file }]
    }),
    ...present
      .filter((file) => isOurs(file) && !wanted.has(file))
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

/** Where a file of the plan lies. */
function placed(root: string, file: string): string {
  const isPublic = file.startsWith('public/') && path.basename(path.resolve(root)) === 'src'
  return path.join(isPublic ? path.dirname(path.resolve(root)) : root, file)
}

/** Whether the host's own file hands on to ours. */
const calls = (text: string | undefined, file: string): boolean =>
  text?.includes(`payload-plugin-contest/next/${file.replace(/\.\w+$/, '')}`) ?? false

function removeEmptyFolders(folder: string, until: string): void {
  for (let at = folder; at !== until && readdirSync(at).length === 0; at = path.dirname(at)) {
    rmdirSync(at)
  }
}

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
    .filter((file) => /\.(?:[jt]sx?|css)$/.test(file))
    .sort()
}
