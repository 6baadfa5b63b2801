import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** A module of this package that a file of Next's `app` folder stands for. */
export type RouteModule = {
  /** Its place below `next`, without ending: `portal/my/page`. */
  name: string
  isClient: boolean
  /** What it exports, in order; `default` among them. */
  exported: string[]
  /** Settings that Next reads off the file itself, and may refuse where they are handed on: `dynamic`, as they are written. */
  literals: string[]
}

const ROUTE_FILE = /^(?:page|layout|error|not-found|global-error|route)\.(?:tsx?|js)$/
const SETTING =
  /^(?:dynamic|dynamicParams|revalidate|fetchCache|runtime|preferredRegion|maxDuration)$/

/** Every one of them, found below `folder` (this package's `next`). */
export function routeModules(folder: string): RouteModule[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ROUTE_FILE.test(path.basename(file)))
    .sort()
    .map((file) => readModule(file, readFileSync(path.join(folder, file), 'utf8')))
}

function readModule(file: string, text: string): RouteModule {
  const names = [...text.matchAll(EXPORT)].flatMap(([, one, whole, list]) =>
    one || whole
      ? [one ?? whole ?? '']
      : (list ?? '').split(',').map((each) => each.replace(/^.*\bas\b/, '').trim()),
  )
  return {
    name: file
      .split(path.sep)
      .join('/')
      .replace(/\.\w+$/, ''),
    isClient: /^['"]use client['"]/.test(text),
    exported: names.filter((name) => name !== '' && !SETTING.test(name)),
    literals: [...text.matchAll(LITERAL)]
      .filter(([, name]) => SETTING.test(name ?? ''))
      .map(([line]) => line.replace(/;$/, '')),
  }
}

const EXPORT = /^export (?:(?:async )?(?:const|function) (\w+)|(default)\b|\{([^}]*)\})/gm
const LITERAL = /^export const (\w+) = ['"\w.-]+;?$/gm
