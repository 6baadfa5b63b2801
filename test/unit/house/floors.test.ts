import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The floors of the house, lowest first; a file imports from its own floor or below. `src/launch` is plain Node and stands beside. */
const FLOORS: Record<string, number> = {
  'src/domain': 0,
  'src/presets': 1,
  'src/translations': 1,
  'src/migrations': 1,
  'src/delivery': 2,
  'src/documents': 2,
  'src/media': 2,
  'src/store': 2,
  'src/operations': 3,
  'src/queries': 3,
  access: 4,
  hooks: 4,
  'src/endpoints': 4,
  'src/jobs': 4,
  collections: 5,
  'src/admin': 5,
  'src/index.ts': 6,
  'src/options.ts': 6,
  'src/exports': 6,
  'payload.config.ts': 7,
  'src/app': 7,
  'src/ui': 7,
  'src/cache': 7,
  'src/seed': 7,
  'src/proxy.ts': 7,
  'src/launch': 7,
}
/** Nothing below the product may lean on the product. */
const PRODUCT = 7
const FORBIDDEN_BELOW_PRODUCT = /^(next($|\/)|@payload-config|payload-plugin-contest)/
/** No service renders or decodes inside an operation's lock. */
const FORBIDDEN_FROM: [RegExp, RegExp][] = [
  [/^src\/operations\//, /^src\/(documents|media)\//],
  [/^src\/domain\//, /^(payload|@payloadcms\/|pg$|node:)/],
]

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
  .filter((file) => /^(src|access|hooks|collections)\/|^payload\.config\.ts$/.test(file))

describe('floors', () => {
  it('should know the floor of every folder', () => {
    expect(files.filter((file) => floorOf(file) === null)).toEqual([])
  })

  it('should import downwards only', () => {
    const breaches = files.flatMap((file) =>
      importsOf(file).flatMap((found) => breach(file, found)),
    )
    expect(breaches).toEqual([])
  })

  it('should notice an import that climbs', () => {
    expect(breach('src/domain/entry/limits.ts', '../../store/database/transact.ts')).toHaveLength(1)
    expect(breach('src/operations/entry/submitEntry.ts', '../../media/probe.ts')).toHaveLength(1)
    expect(breach('src/operations/entry/submitEntry.ts', 'next/cache')).toHaveLength(1)
    expect(breach('src/operations/entry/submitEntry.ts', '../../domain/entry/limits.ts')).toEqual(
      [],
    )
  })

  it('should keep the suffix that every tool of the chain reads', () => {
    const bare = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (found) =>
            found.startsWith('.') &&
            !file.startsWith('src/launch/') &&
            !/\.(ts|tsx|mjs|js|css)$/.test(found),
        )
        .map((found) => `${file} → ${found}`),
    )
    expect(bare).toEqual([])
  })
})

function floorOf(file: string): number | null {
  const place = Object.keys(FLOORS).find((key) => file === key || file.startsWith(`${key}/`))
  return place === undefined ? null : (FLOORS[place] ?? null)
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  const multiline = text.matchAll(/\}\s*from\s*['"]([^'"]+)['"]/g)
  return [...new Set([...found, ...multiline].map((match) => match[1] ?? match[2] ?? ''))]
}

function breach(file: string, found: string): string[] {
  const floor = floorOf(file)
  if (floor === null) return []
  const isRelative = found.startsWith('.')
  const target = isRelative ? path.posix.join(path.posix.dirname(file), found) : found
  const line = `${file} → ${found}`
  if (FORBIDDEN_FROM.some(([from, to]) => from.test(file) && to.test(target))) return [line]
  if (!isRelative) return floor < PRODUCT && FORBIDDEN_BELOW_PRODUCT.test(found) ? [line] : []
  const targetFloor = floorOf(target)
  return targetFloor !== null && targetFloor > floor ? [line] : []
}
