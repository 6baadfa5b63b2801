import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type ChromiumProgram = {
  executablePath: string
  /** Added to the environment it is started with. */
  env: Record<string, string>
}

const MODULES = path.resolve(import.meta.dirname, '../../node_modules')
const HOME = path.join(MODULES, '.cache/contest-chromium')

/**
 * Finds a Chromium: `CHROME_PATH`, else the system's, else the one of `@sparticuz/chromium`, which is
 * unpacked once and brings its own libraries. `TEST_PACKED_CHROMIUM=1` passes the system's over. In each case
 * the Chinese font of our dependencies is made known, so that a bare machine shows no boxes.
 */
export function findChromium(): ChromiumProgram {
  const known = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  const isPacked = process.env.TEST_PACKED_CHROMIUM === '1'
  const system = isPacked ? undefined : known.find((file) => file && existsSync(file))
  const env = { FONTCONFIG_FILE: writeFontSettings() }
  if (system) return { executablePath: system, env }
  unpack()
  const libraries = path.join(HOME, 'packed/al2023/lib')
  return {
    executablePath: path.join(HOME, 'packed/chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries },
  }
}

/**
 * The package unpacks into the folder for temporary files and takes a half-unpacked program for a whole
 * one: it is given a folder of its own, which gets its name only when everything is there.
 */
function unpack(): void {
  const target = path.join(HOME, 'packed')
  if (existsSync(target)) return
  const fresh = `${target}.${process.pid}.new`
  mkdirSync(fresh, { recursive: true })
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'unpackChromium.mjs')], {
    env: { ...process.env, TMPDIR: fresh },
  })
  try {
    renameSync(fresh, target)
  } catch (error) {
    // The other worker was first.
    rmSync(fresh, { recursive: true })
    if (!existsSync(target)) throw error
  }
}

function writeFontSettings(): string {
  const file = path.join(HOME, 'fonts.conf')
  const folders = [
    path.join(MODULES, '@expo-google-fonts/noto-sans-sc/400Regular'),
    path.join(MODULES, '@expo-google-fonts/noto-sans-sc/700Bold'),
    path.join(HOME, 'packed/fonts'),
  ]
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${path.join(HOME, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ]
  mkdirSync(HOME, { recursive: true })
  // Whole at every time: the other worker's browser may be reading it.
  writeFileSync(`${file}.${process.pid}`, lines.join('\n'))
  renameSync(`${file}.${process.pid}`, file)
  return file
}
