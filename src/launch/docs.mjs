// @ts-check
import './nodeVersion.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './paths.mjs'
import { TABLES, withTables } from './docs/typeTables.mjs'

// `npm run docs [-- --check]` writes the tables of docs/ anew from the types that they tell of; with `--check` it only says
// which page differs, and fails.
const isCheck = process.argv.includes('--check')
for (const page of Object.keys(TABLES)) {
  const file = path.join(ROOT, page)
  const text = readFileSync(file, 'utf8')
  const written = withTables(page, text)
  if (written === text) continue
  if (isCheck) {
    console.error(
      `  ${page}: 与类型不符，请运行 npm run docs · differs from the types; npm run docs`,
    )
    process.exitCode = 1
  } else {
    writeFileSync(file, written)
    console.log(`  ✓ ${page}`)
  }
}
