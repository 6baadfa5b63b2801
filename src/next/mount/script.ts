import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import type { SanitizedConfig } from 'payload'

import { settingsOf } from '#src/store/settings.ts'
import { appHolder } from '../config/contestSheet.mjs'
import { applyMount } from './applyMount.ts'
import type { Difference } from './difference.ts'
import { differences } from './differences.ts'
import { inWords } from './inWords.ts'
import { planMount } from './planMount.ts'
import type { AssetFile } from './planMount.ts'
import { projectOf } from './project.ts'
import { routeModules } from './routeModules.ts'
import { unwrapped } from './unwrapped.ts'

const PACKAGE = 'payload-plugin-contest/next'

/**
 * `payload contest:mount` writes the route files of the contest's pages into the `app` folder of the project it runs in, where
 * the options `routes` and `frame` say; beside it what Next calls before every page, and the sheet that the site is built
 * from; into `public` what pages need as it is. With `--check` it only says what differs, and fails. Files that it did not
 * write it leaves alone, and says so.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, root: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const root = path.resolve(
    typeof values.root === 'string' ? values.root : appHolder(process.cwd()),
  )
  const pages = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
  const mounting = settingsOf({ config })
  const planned = planMount({
    modules: routeModules(pages),
    assets: assetFiles(path.join(pages, 'assets')),
    mounting,
    source: PACKAGE,
  })
  const wrapping = unwrapped(projectOf(root))
  const found = [...differences(root, planned, mounting), ...(wrapping ? [wrapping] : [])]
  if (!values.check) applyMount(root, planned, found)
  const left = values.check ? found : found.filter(isForSomebody)
  for (const each of left.filter(isNews)) console.error(`  ${inWords(each)}`)
  // Payload's command ends with 0 whatever a script has noted: only one that ends by itself fails.
  if (left.length > 0) process.exit(1)
  say(`${planned.length} 个文件已就位`, `${planned.length} files in place`)
}

/** What pages need as it is: this package's `next/assets`. */
export const assetFiles = (folder: string): AssetFile[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))

/** What this command does not mend by itself. */
const isForSomebody = ({ kind }: Difference): boolean =>
  kind !== 'missing' && kind !== 'stale' && kind !== 'superfluous'

/** One folder of the host is in the way of all pages below it: that is said once. */
const isNews = (each: Difference, index: number, all: readonly Difference[]): boolean =>
  each.kind !== 'named' ||
  all.findIndex((other) => other.kind === 'named' && other.by === each.by) === index

function say(zh: string, en: string): void {
  console.log(`  ✓ ${zh} · ${en}`)
}
