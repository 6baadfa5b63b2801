import { locales } from '../domain/basics/languages.ts'
import { fillRoutes, isBelow, placeFaces } from '../domain/basics/routes.ts'
import type { ChosenRoutes, ContestRoutes, Face } from '../domain/basics/routes.ts'
import type { ContestPluginOptions } from '../options.ts'
import type { ContestSettings } from '../store/settings.ts'
import { optionFault } from './optionFault.ts'
import { optionalText } from './readOption.ts'

/** Where the faces stand, with every default filled in; no two of them may answer one address. */
export function routesOf(chosen: ContestPluginOptions['routes'] = {}): ContestRoutes {
  const names = Object.keys(fillRoutes()).filter((name): name is keyof ChosenRoutes =>
    CHOSEN.has(name),
  )
  const read = names.flatMap((name) => {
    const path = pathOf(name, chosen[name])
    return path === undefined ? [] : [[name, path]]
  })
  const unknown = Object.keys(chosen).find((name) => !CHOSEN.has(name))
  if (unknown) {
    throw optionFault('options.routeUnknown', {
      option: `routes.${unknown}`,
      names: [...CHOSEN].join(', '),
    })
  }
  return apart(fillRoutes(Object.fromEntries(read)))
}

/** The settings with the panel and the API where Payload has them. Every address that is made from now on leads there. */
export function placeRoutes(
  settings: ContestSettings,
  payload: { admin?: string; api?: string } = {},
): ContestSettings {
  const routes = apart(fillRoutes(settings.routes, payload))
  if (!placeFaces(routes)) throw optionFault('options.routesNotMounted', {})
  return { ...settings, routes }
}

const CHOSEN: ReadonlySet<string> = new Set<keyof ChosenRoutes>([
  'site',
  'my',
  'unit',
  'judge',
  'assets',
  'health',
])

function pathOf(name: keyof ChosenRoutes, value: unknown): string | undefined {
  const option = `routes.${name}`
  const path = optionalText({ option, value })
  if (path === undefined || (name === 'site' && path === '/') || PATH.test(path)) return path
  throw optionFault('options.route', { option, value: path })
}

const PATH = /^(?:\/[\w~-](?:[\w.~-]*[\w~-])?)+$/

/** A face within another would hide pages of it. Within the site they may stand, beside its languages; within a panel at the root too. */
function apart(routes: ContestRoutes): ContestRoutes {
  const faces = Object.keys(routes) as Face[]
  for (const face of faces) {
    for (const other of faces) {
      const isApart = face === other || other === 'site' || routes[other] === '/'
      if (isApart || !isBelow(routes[face], routes[other])) continue
      throw clash(routes, face, other)
    }
    const below = routes.site === '/' ? routes[face] : routes[face].slice(routes.site.length)
    const hides = face !== 'site' && isBelow(routes[face], routes.site) && hidesLanguage(below)
    if (hides || (face !== 'site' && routes[face] === routes.site))
      throw clash(routes, face, 'site')
  }
  return routes
}

const hidesLanguage = (below: string): boolean =>
  locales().some((locale) => isBelow(below, `/${locale}`))

const clash = (routes: ContestRoutes, face: Face, other: Face): Error =>
  optionFault('options.routesClash', {
    option: `routes.${face} (${routes[face]})`,
    other: `routes.${other} (${routes[other]})`,
  })

export function frameOf(frame: unknown): string {
  const text = optionalText({ option: 'frame', value: frame }) ?? 'own'
  if (FRAME.test(text)) return text
  throw optionFault('options.frame', { option: 'frame', value: text })
}

const FRAME = /^(?:own|host|\((?!\.)[\w.-]+\))$/
