import type { RouteModule } from './routeModules.ts'

/** Where the faces of the site stand below its base path; each begins with a slash, `site` may be `/`. */
export type MountPaths = { site: string; my: string; unit: string; judge: string }

/** A file below the folder that holds Next's `app`, and what stands in it. */
export type MountedFile = { file: string; text: string }

/** The first line of each: what stands under it is ours to write anew. */
export const WRITTEN_BY =
  '// Written by `payload contest:mount`, which writes it anew: change nothing here.'

/**
 * The route files that put this package's pages into an `app` folder: one for each module, of one line that hands on what
 * the module exports, before it the settings that Next wants as literals.
 *
 * @param source what the package's pages are imported by: `payload-plugin-contest/next`
 */
export function planMount(
  modules: readonly RouteModule[],
  paths: MountPaths,
  source: string,
): MountedFile[] {
  const routes = modules.map((module) => ({
    file: `app/${placeOf(module.name, paths)}.ts`,
    text: [
      ...(module.isClient ? ["'use client'"] : []),
      WRITTEN_BY,
      ...module.literals,
      `export { ${module.exported.join(', ')} } from '${source}/${module.name}'`,
      '',
    ].join('\n'),
  }))
  return [...routes, ...besideApp(source)]
}

function besideApp(source: string): MountedFile[] {
  return [
    {
      file: 'instrumentation.ts',
      text: `${WRITTEN_BY}\nexport { register } from '${source}/instrumentation'\n`,
    },
  ]
}
/** `portal/my/entries/[id]/page` → `(contest)/(portal)/my/entries/[id]/page`, with the paths of this site. */
function placeOf(name: string, paths: MountPaths): string {
  const steps = name.split('/')
  const [face, ...rest] = steps
  if (face === 'site') return below(`(contest)/(site)${folder(paths.site)}/[locale]`, rest)
  if (face === 'uploads') return below('(contest)/api/uploads/[[...path]]', rest)
  if (face === 'health') return below('(contest)/healthz', rest)
  if (face !== 'portal') return name
  const [portal = '', ...page] = rest
  const path = isPortal(portal) ? folder(paths[portal]) : null
  return path === null
    ? below('(contest)/(portal)', rest)
    : below(`(contest)/(portal)${path}`, page)
}

const isPortal = (name: string): name is 'my' | 'unit' | 'judge' =>
  name === 'my' || name === 'unit' || name === 'judge'
const folder = (path: string): string => (path === '/' ? '' : path)
const below = (place: string, rest: string[]): string => [place, ...rest].join('/')
