import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { hostFault } from '../translations/bilingualFault.ts'
import type { ContestSettings } from './settings.ts'

type Placed = Pick<ContestSettings, 'routes' | 'languages'>

/**
 * What is wrong where the pages of this project were mounted for other paths or languages than its options have now, for
 * whoever makes links into letters: a site says so as it is built, and other processes have the sheet that
 * `payload contest:mount` wrote; or that this sheet cannot be read. Null where both are the same, and where this process has no pages beside it.
 *
 * @param project the folder of the project, which holds Next's `app` or its `src`
 */
export function mountedOtherwise(
  { routes, languages }: Placed,
  project = process.cwd(),
): Error | null {
  const sheet = SHEETS.map((each) => path.join(/* turbopackIgnore: true */ project, each)).find(
    (file) => existsSync(/* turbopackIgnore: true */ file),
  )
  if (!sheet) return null
  const mounted = readMounted(sheet)
  if (!mounted) return hostFault('host.sheetUnreadable', { file: path.relative(project, sheet) })
  const differing = [
    ...differences('routes', mounted.routes, routes),
    ...differences('translations', mounted.languages, languages),
  ].join(', ')
  return differing ? hostFault('host.mountedOtherwise', { differing }) : null
}

/** As `src/next/config/contestSheet.mjs` places it, which Next's configuration reads without TypeScript. */
const SHEETS = ['src/contest.routes.json', 'contest.routes.json']

/** What was mounted; null where somebody has written something else into the sheet. */
function readMounted(sheet: string): Partial<Placed> | null {
  try {
    const found: unknown = JSON.parse(readFileSync(/* turbopackIgnore: true */ sheet, 'utf8'))
    return typeof found === 'object' ? (found as Partial<Placed> | null) : null
  } catch {
    return null
  }
}

type Named = Readonly<Record<string, string>>

/** Each as `routes.my: /my → /portal`: what was mounted, and what is wanted. */
const differences = (option: string, mounted: Named = {}, wanted: Named = {}): string[] =>
  [...new Set([...Object.keys(mounted), ...Object.keys(wanted)])]
    .filter((name) => mounted[name] !== wanted[name])
    .map((name) => `${option}.${name}: ${mounted[name] ?? '–'} → ${wanted[name] ?? '–'}`)
