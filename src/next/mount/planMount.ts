import { uploadsPath } from '#src/domain/basics/addresses.ts'
import type { FurtherLanguages } from '#src/domain/basics/languages.ts'
import type { ContestRoutes } from '#src/domain/basics/routes.ts'
import { MARK, SHEET } from '../config/contestSheet.mjs'
import { proxyMatcher } from './proxyMatcher.ts'
import type { RouteModule } from './routeModules.ts'

/**
 * What the host chose: where the faces stand below its base path, what stands around them (`frame` of the options), and which
 * languages it adds.
 */
export type Mounting = { routes: ContestRoutes; frame: string; languages?: FurtherLanguages }
/** A file that pages need as it is, and what stands in it. */
export type AssetFile = { name: string; text: string }
/**
 * A file and what stands in it. `file` is below the folder that holds Next's `app`; what begins with `public/` is below the
 * folder of that name in the project.
 */
export type MountedFile = { file: string; text: string }

/** The first line of each: what stands under it is ours to write anew. */
const WRITTEN = `${MARK}, which writes it anew: change nothing here.`
const WRITTEN_BY = `// ${WRITTEN}`

/**
 * The files that put this package's pages into a project: one for each module, of one line that hands on what the module
 * exports, before it the settings that Next wants as literals; beside `app` what Next calls before every page, and the sheet
 * from which the site is built; in `public` what pages need as it is.
 *
 * @param source what the package's pages are imported by: `payload-plugin-contest/next`
 */
export function planMount({
  modules,
  assets,
  mounting,
  source,
}: {
  modules: readonly RouteModule[]
  assets: readonly AssetFile[]
  mounting: Mounting
  source: string
}): MountedFile[] {
  const routes = modules.flatMap((module) => {
    const place = placeOf(module.name, mounting)
    if (place === null) return []
    const text = [
      ...(module.isClient ? ["'use client'"] : []),
      WRITTEN_BY,
      ...module.literals,
      `export { ${module.exported.join(', ')} } from '${source}/${module.name}'`,
      '',
    ].join('\n')
    return [{ file: `app/${place}.ts`, text }]
  })
  return [...routes, ...besideApp(mounting, source), ...inPublic(mounting, assets)]
}

function besideApp({ routes, frame, languages = {} }: Mounting, source: string): MountedFile[] {
  const sheet = {
    '//': WRITTEN,
    routes,
    frame,
    ...(Object.keys(languages).length > 0 ? { languages } : {}),
  }
  const matcher = proxyMatcher(routes).map((each) => `    ${JSON.stringify(each)},`)
  return [
    {
      file: 'instrumentation.ts',
      text: `${WRITTEN_BY}\nexport { register } from '${source}/instrumentation'\n`,
    },
    {
      file: 'proxy.ts',
      text: [
        WRITTEN_BY,
        `export { proxy } from '${source}/proxy'`,
        '',
        'export const config = {',
        '  matcher: [',
        ...matcher,
        '  ],',
        '}',
        '',
      ].join('\n'),
    },
    { file: SHEET, text: `${JSON.stringify(sheet, null, 2)}\n` },
  ]
}

const inPublic = ({ routes }: Mounting, assets: readonly AssetFile[]): MountedFile[] =>
  assets.map(({ name, text }) => ({
    file: `public${routes.assets}/${name}`,
    text: `/* ${WRITTEN} */\n${text}`,
  }))

/** A folder for our files, which is no step of an address. The cache handler knows our own documents by the first. */
const GROUPS = { own: '(contest)', framed: '(contest-framed)' } as const

/**
 * `portal/my/entries/[id]/page` → `(contest)/(portal)/my/entries/[id]/page`, with the paths of this site; null for what has no
 * place in this frame.
 */
function placeOf(name: string, { routes, frame }: Mounting): string | null {
  const isFramed = frame !== 'own'
  const group = isFramed ? GROUPS.framed : GROUPS.own
  const within = frame.startsWith('(') ? `${frame}/${group}` : group
  // Our own documents have a root of their own, and so has what stands in for one; in a frame those are the host's.
  if (name === 'global-error') return isFramed || routes.site !== '/' ? null : name
  if (DOCUMENTS.has(name) && isFramed) return null
  const [face = '', ...rest] = name.startsWith('framed/')
    ? name.split('/').slice(1)
    : name.split('/')
  if (name.startsWith('framed/') && !isFramed) return null
  if (face === 'uploads') return below(`${GROUPS.own}${uploadsPath(routes)}/[[...path]]`, rest)
  if (face === 'health') return below(`${GROUPS.own}${folder(routes.health)}`, rest)
  if (face === 'site') return below(`${within}/(site)${folder(routes.site)}/[locale]`, rest)
  const [portal = '', ...page] = rest
  return isPortal(portal)
    ? below(`${within}/(portal)${folder(routes[portal])}`, page)
    : below(`${within}/(portal)`, rest)
}

const DOCUMENTS = new Set(['portal/layout', 'site/layout'])
const isPortal = (name: string): name is 'my' | 'unit' | 'judge' =>
  name === 'my' || name === 'unit' || name === 'judge'
const folder = (path: string): string => (path === '/' ? '' : path)
const below = (place: string, rest: string[]): string => [place, ...rest].join('/')
