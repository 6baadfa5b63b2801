import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { FACES } from '../../domain/basics/addresses.ts'
import { applyMount, differences } from './applyMount.ts'
import type { Difference } from './applyMount.ts'
import { planMount } from './planMount.ts'
import { routeModules } from './routeModules.ts'

const PACKAGE = 'payload-plugin-contest/next'

/**
 * `payload contest:mount` writes the route files of the contest's pages into the `app` folder of the project it runs in, and beside it what Next
 * calls before every page;
 * with `--check` it only says what differs, and fails. Files that it did not write it leaves alone, and says so.
 */
export async function script(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, root: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const root = path.resolve(typeof values.root === 'string' ? values.root : rootFolder())
  const pages = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
  const planned = planMount(routeModules(pages), { ...FACES, site: '/' }, PACKAGE)
  const found = differences(root, planned)
  if (!values.check) applyMount(root, planned, found)
  const left = values.check ? found : found.filter(isForSomebody)
  for (const each of left) console.error(`  ${inWords(each)}`)
  if (left.length > 0) process.exitCode = 1
  else say(`${planned.length} 个路由文件已就位`, `${planned.length} route files in place`)
}

/** Where Next looks for `app`: the project itself, or its `src`. */
const rootFolder = (): string =>
  existsSync('src/app') || (existsSync('src') && !existsSync('app')) ? 'src' : '.'

/** What this command does not mend by itself. */
const isForSomebody = ({ kind }: Difference): boolean => kind === 'foreign' || kind === 'taken'

function inWords(found: Difference): string {
  switch (found.kind) {
    case 'missing':
    case 'stale':
    case 'superfluous':
      return `${found.file}: ${KINDS[found.kind]}; npx payload contest:mount`
    case 'foreign':
      return `${found.file}: 已有别的内容，没有覆盖 · holds something else and was left alone; move it away`
    case 'taken':
      return `${found.file}: 这个地址已由 ${found.by} 使用 · its address is that of ${found.by}; move one of them`
  }
}

const KINDS = {
  missing: '缺少 · missing',
  stale: '不是最新 · not as it would be written today',
  superfluous: '已不需要 · not wanted any more',
} as const

function say(zh: string, en: string): void {
  console.log(`  ✓ ${zh} · ${en}`)
}
