import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The floors of the house, lowest first; a file imports from its own floor or below. `src/launch` is plain Node and
 * stands beside. The walk through them stands in docs/architecture.md.
 */
export const FLOORS: Record<string, number> = {
  'src/domain': 0,
  'src/presets': 1,
  'src/translations': 1,
  'src/delivery': 2,
  'src/documents': 2,
  'src/media': 2,
  'src/migrations': 2,
  'src/store': 2,
  'src/queries': 3,
  'src/operations': 4,
  access: 5,
  hooks: 5,
  'src/endpoints': 5,
  'src/jobs': 5,
  collections: 6,
  'src/admin': 6,
  'src/command': 7,
  'src/index.ts': 7,
  'src/options': 7,
  'src/options.ts': 7,
  'src/plugin': 7,
  'src/start': 7,
  'src/exports': 7,
  'src/next/cache': 8,
  'src/next/ui': 8,
  'src/next': 9,
  'payload.config.ts': 10,
  'src/app': 10,
  'src/seed': 10,
  'src/optionsFromEnvironment.ts': 10,
  'src/productWords.ts': 10,
  'src/proxy.ts': 10,
  'src/staffCookies.mjs': 10,
  'src/instrumentation.ts': 10,
  'src/launch': 10,
}

/**
 * From here on a file may lean on Next and on the configuration of the site: the pages, which are part of the plugin, and
 * above them the product, their first host.
 */
export const PRODUCT = 8

/**
 * The rooms of each divided floor, lowest first: a room uses those before it. The names are the same on every floor, so
 * that one name opens everything about a subject.
 */
export const ROOMS: Record<string, readonly string[]> = {
  'src/domain': [
    'basics',
    'types',
    'accounts',
    'contest',
    'forms',
    'participants',
    'entry',
    'files',
    'examining',
    'judging',
    'lifecycle',
    'messages',
    'papers',
    'tables',
    'recommending',
    'voting',
    'rules',
    'results',
    'similarity',
    'units',
    'documents',
  ],
  'src/store': ['database', 'files', 's3', 'storage', 'caller', 'cookies', 'records'],
  'src/queries': [
    'contest',
    'participants',
    'entry',
    'shown',
    'accounts',
    'units',
    'papers',
    'examining',
    'files',
    'judging',
    'messages',
    'recommending',
    'tables',
    'results',
    'voting',
  ],
  'src/operations': [
    'shared',
    'contest',
    'lifecycle',
    'units',
    'files',
    'signUp',
    'participants',
    'entry',
    'recommending',
    'accounts',
    'examining',
    'judging',
    'messages',
    'papers',
    'results',
    'tables',
    'voting',
  ],
  'src/endpoints': [
    'http',
    'contest',
    'accounts',
    'units',
    'signUp',
    'files',
    'papers',
    'participants',
    'entry',
    'tables',
    'recommending',
    'examining',
    'messages',
    'judging',
    'results',
    'voting',
  ],
  'src/jobs': ['files', 'papers', 'tables', 'examining', 'messages', 'results', 'worker'],
  'src/next/ui': ['style', 'act', 'time', 'show', 'form', 'upload', 'frame'],
}

/** What may stand on a divided floor outside its rooms: the list of its doors, and what every room may ask. */
const LOBBY = new Set([
  'src/endpoints/index.ts',
  'src/jobs/index.ts',
  'src/store/extensions.ts',
  'src/store/keys.ts',
  'src/store/mountedSheet.ts',
  'src/store/oncePer.ts',
  'src/store/settings.ts',
])

/** The roots of `imports` in package.json: `#src/store/x.ts` is `src/store/x.ts`. */
const ALIAS = /^#(?=(?:src|access|collections|hooks)\/)/

/** Every code file of the product, as it lies in the work tree. */
export const files: readonly string[] = listed(
  /^((src|access|hooks|collections)\/|payload\.config\.ts$)/,
)
export const tests: readonly string[] = listed(/^test\//)

function listed(within: RegExp): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && within.test(file))
}

export function floorOf(file: string): number | null {
  const place = Object.keys(FLOORS).find((key) => file === key || file.startsWith(`${key}/`))
  return place === undefined ? null : (FLOORS[place] ?? null)
}

/** Where a file of a divided floor stands; null on floors without rooms and for the lists of doors. */
export function roomOf(file: string): { floor: string; room: string; order: number } | null {
  const floor = Object.keys(ROOMS).find((key) => file.startsWith(`${key}/`))
  if (floor === undefined || LOBBY.has(file)) return null
  const parts = file.slice(floor.length + 1).split('/')
  const room = parts.length > 1 ? (parts[0] ?? '') : ''
  return { floor, room, order: ROOMS[floor]?.indexOf(room) ?? -1 }
}

/** Modules that a file imports or exports from, as they are written. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  const multiline = text.matchAll(/\}\s*from\s*['"]([^'"]+)['"]/g)
  return [...new Set([...found, ...multiline].map((match) => match[1] ?? match[2] ?? ''))]
}

/** The file of ours that an import names; null for a package. */
export function targetOf(file: string, found: string): string | null {
  if (ALIAS.test(found)) return found.replace(ALIAS, '')
  return found.startsWith('.') ? path.posix.join(path.posix.dirname(file), found) : null
}

const climbs = (found: string): number => found.split('/').filter((step) => step === '..').length

const FORBIDDEN_BELOW_PRODUCT = /^(next($|\/)|@payload-config|payload-plugin-contest)/
const FORBIDDEN_FROM: { from: RegExp; to: RegExp; why: string }[] = [
  {
    from: /^src\/operations\//,
    to: /^src\/(documents|media)\//,
    why: 'nothing is rendered or decoded inside a lock: queue it, a job or a route does it',
  },
  {
    from: /^src\/domain\//,
    to: /^(payload|@payloadcms\/|pg$|node:)/,
    why: 'rules are pure: pass in what they need',
  },
  {
    from: /^src\/queries\//,
    to: /^src\/store\/records\//,
    why: 'queries only read: call what writes from an operation',
  },
]

/** What is wrong with an import, and what to do; null where nothing is. */
export function faultOf(file: string, found: string): string | null {
  const line = `${file} → ${found}`
  const target = targetOf(file, found)
  const rule = FORBIDDEN_FROM.find(({ from, to }) => from.test(file) && to.test(target ?? found))
  if (rule) return `${line}: ${rule.why}`
  const floor = floorOf(file)
  if (climbs(found) > 2) return `${line}: climbs more than two levels, write #${target}`
  if (target === null) {
    return floor !== null && floor < PRODUCT && FORBIDDEN_BELOW_PRODUCT.test(found)
      ? `${line}: only the product may lean on the product; pass it in`
      : null
  }
  const targetFloor = floorOf(target)
  if (floor !== null && targetFloor !== null && targetFloor > floor) {
    return `${line}: climbs to a higher floor; move what both need down`
  }
  const [here, there] = [roomOf(file), roomOf(target)]
  return here && there && here.floor === there.floor && there.order > here.order
    ? `${line}: “${here.room}” may not use “${there.room}”, which comes after it in ROOMS; move what both need to an earlier room`
    : null
}
