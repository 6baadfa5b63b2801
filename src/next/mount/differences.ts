import { locales } from '#src/domain/basics/languages.ts'
import { addressed, unknownSteps } from './addressed.ts'
import type { Difference } from './difference.ts'
import { frameFault } from './frameFault.ts'
import type { Mounting, MountedFile } from './planMount.ts'
import { CALLED, readProject } from './project.ts'
import type { Project } from './project.ts'

/** Compares a project with the plan. @param root the folder that holds `app` */
export function differences(
  root: string,
  planned: readonly MountedFile[],
  { frame }: Pick<Mounting, 'frame'> = { frame: 'own' },
): Difference[] {
  const project = readProject(root, planned)
  const { ours, foreign, textOf } = project
  const fault = frameFault(foreign, frame)
  const wanted = new Set(planned.map(({ file }) => file))
  const compare = comparing(project)
  return [
    ...(fault ? [fault] : []),
    ...planned.flatMap((each) => compare(each) ?? []),
    ...foreign
      .filter(
        (file) =>
          !wanted.has(file) && file.startsWith('app/') && MOUNTS.test(textOf.get(file) ?? ''),
      )
      .map((file): Difference => ({ kind: 'twice', file })),
    ...ours
      .filter((file) => !wanted.has(file))
      .map((file): Difference => ({ kind: 'superfluous', file })),
  ]
}

/** A route file of ours, by what it hands on. */
const MOUNTS = /payload-plugin-contest\/next\/(?:portal|site|framed|uploads|health)\//

const comparing = ({ textOf, ours, foreign }: Project) => {
  const pageOf = new Map(foreign.flatMap((file) => addressed(file).map((at) => [at, file])))
  const stepOf = new Map(foreign.flatMap(unknownSteps).map((step) => [step.at, step]))

  return ({ file, text }: MountedFile): Difference | null => {
    const found = textOf.get(file)
    if (!ours.includes(file)) {
      const name = file.replace(/\.\w+$/, '')
      const caller = CALLED[name]?.find((each) => foreign.includes(each))
      if (caller) {
        const calls = textOf.get(caller)?.includes(`payload-plugin-contest/next/${name}`)
        return calls ? null : { kind: 'uncalled', file, by: caller }
      }
      if (found !== undefined) return { kind: 'foreign', file }
    }
    // Somebody may have come to where we stand already.
    const [by] = answered(file).flatMap((at) => pageOf.get(at) ?? [])
    if (by) return { kind: 'taken', file, by }
    const clash = unknownSteps(file).find(
      (step) => (stepOf.get(step.at) ?? step).name !== step.name,
    )
    const named = clash && stepOf.get(clash.at)
    if (named) return { kind: 'named', file, by: named.file }
    if (found === text) return null
    return { kind: found === undefined ? 'missing' : 'stale', file }
  }
}

/** Every address at which a page of ours is seen: a public one by each language, and by none, which is Chinese. */
const answered = (file: string): string[] =>
  [
    file,
    ...['', ...locales().map((locale) => `/${locale}`)].map((step) => file.replace(LOCALE, step)),
  ]
    .filter((each, index, all) => all.indexOf(each) === index)
    .flatMap(addressed)

const LOCALE = '/[locale]'
