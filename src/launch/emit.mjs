// @ts-check
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

import { packVerifier } from './packVerifier.mjs'
import { scopeSheet } from './scopeSheet.mjs'

/**
 * `npm pack` runs this first: emits the plugin to `dist`. It compiles a copy in which every `#src/…` is written as a relative
 * path, since packed there is no `src` for it to name; then copies what `tsc` passes over (the Typst templates, style sheets,
 * what runs as it lies there, what pages need as it is), the pages' style sheet with its utilities written out, so that a host
 * needs no Tailwind, the same for pages in the frame of a host, and of the fonts' files, a quarter of a gigabyte, those 53 MB that papers are printed in.
 */
const STAGE = '.emit'
const ROOTS = ['src', 'access', 'collections', 'hooks']
const FONTS = 'node_modules/@expo-google-fonts'
const SHEET = 'src/next/ui/style/theme.css'
const FRAMED_SHEET = 'src/next/ui/style/framed.css'

rmSync('dist', { recursive: true, force: true })
stageSources()
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', `${STAGE}/src/tsconfig.json`, '--outDir', 'dist'],
  {
    stdio: 'inherit',
  },
)
rmSync(STAGE, { recursive: true, force: true })
const passedOver = [
  ...listed('src/documents/templates', '.typ'),
  ...listed('src/documents/templates', '.mjs'),
  ...listed('src/admin', '.css'),
  ...listed('src/media', '.mjs'),
  ...listed('src/next', '.mjs'),
  ...listed('src/next/assets', ''),
]
for (const file of passedOver) cpSync(file, target(file))
const { css } = await postcss([tailwind({ optimize: true })]).process(readFileSync(SHEET, 'utf8'), {
  from: SHEET,
})
writeFileSync(target(SHEET), css)
writeFileSync(target(FRAMED_SHEET), scopeSheet(css))
await packVerifier('dist/verify.mjs')
const { NOTO_FILES } = await import(pathToFileURL(target('src/documents/notoFiles.js')).href)
for (const file of NOTO_FILES) {
  cpSync(path.join(FONTS, file), target(path.join('fonts', file)))
  const [family = ''] = file.split('/')
  const license = path.join(family, 'LICENSE_FONT')
  cpSync(path.join(FONTS, license), target(path.join('fonts', license)))
}

/** Where a file lands, its folder made. @param {string} file */
function target(file) {
  const place = path.join('dist', file)
  mkdirSync(path.dirname(place), { recursive: true })
  return place
}

function stageSources() {
  rmSync(STAGE, { recursive: true, force: true })
  for (const root of [...ROOTS, 'tsconfig.json']) {
    cpSync(root, path.join(STAGE, root), { recursive: true })
  }
  for (const file of readdirSync(STAGE, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const place = path.join(STAGE, file)
    const text = readFileSync(place, 'utf8')
    const relative = text.replace(
      /(['"])#((?:src|access|collections|hooks)\/[^'"\n]+)\1/g,
      (_, quote, found) => quote + asRelative(path.dirname(file), found) + quote,
    )
    if (relative !== text) writeFileSync(place, relative)
  }
}

/** @param {string} folder @param {string} found */
function asRelative(folder, found) {
  const way = path.posix.relative(folder, found)
  return way.startsWith('.') ? way : `./${way}`
}

/** @param {string} folder @param {string} ending */
function listed(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file))
}
