import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { makeHost } from '../helpers/host/makeHost.ts'
import type { Host } from '../helpers/host/makeHost.ts'
import { stepsOf } from '../helpers/host/steps.ts'
import type { Step } from '../helpers/host/steps.ts'
import type { Measure } from './figure.ts'

const VERSION = '3.90.1'
const MEGABYTE = 1_000_000

/**
 * What the plugin adds to a blank project: megabytes packed, unpacked and installed with all it brings, seconds of the first
 * build and of a command of Payload's; each beside the same project without it, in the same run.
 */
export const measure: Measure = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-package-'))
  try {
    const plain = makeHost({ ...MAKING, folder: path.join(folder, 'plain'), steps: PLAIN })
    const host = makeHost({ ...MAKING, folder: path.join(folder, 'host'), steps: WITH_PLUGIN })
    const own = path.join(host.folder, 'node_modules/payload-plugin-contest')
    const packed = path.join(host.folder, 'payload-plugin-contest.tgz')
    return [
      { figure: 'packed', value: bytesOf(packed) / MEGABYTE, unit: 'MB', against: null },
      { figure: 'unpacked', value: bytesOf(own) / MEGABYTE, unit: 'MB', against: null },
      { figure: 'project without', value: installed(plain), unit: 'MB', against: null },
      { figure: 'project with', value: installed(host), unit: 'MB', against: 'project without' },
      { figure: 'command without', value: seconds(plain, COMMAND), unit: 's', against: null },
      {
        figure: 'command with',
        value: seconds(host, COMMAND),
        unit: 's',
        against: 'command without',
      },
      { figure: 'build without', value: seconds(plain, BUILD), unit: 's', against: null },
      { figure: 'build with', value: seconds(host, BUILD), unit: 's', against: 'build without' },
    ].map((figure) => ({ bench: 'package', ...figure }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const COMMAND = 'npx payload generate:importmap'
const BUILD = 'npx next build'

const MAKING = {
  manager: 'npm',
  version: VERSION,
  env: {
    DATABASE_URL: String(process.env.DATABASE_URL),
    PAYLOAD_SECRET: 'a secret for measuring only, of enough signs',
  },
} as const

/** Everything of the documentation but the database, and the build, which is measured. */
const WITH_PLUGIN = stepsOf('docs/hosts.md').flatMap((step): Step[] => {
  if (step.kind === 'file') return step.name.includes('migrations') ? [] : [step]
  const lines = step.lines.filter((line) => !/migrate|next build/.test(line))
  return step.kind === 'run' ? [{ kind: 'run', lines }] : []
})

/** The same project before anybody thought of contests. */
const PLAIN = WITH_PLUGIN.flatMap((step): Step[] => {
  if (step.kind !== 'file') return []
  const text = step.text
    .split('\n')
    .filter((line) => !/payload-plugin-contest/.test(line))
    .join('\n')
    .replace(/ {2}plugins: \[[\s\S]*?\n {2}\],\n/, '')
    .replace(/withContest\((.*)\)/, '$1')
    .replace(/guardRoute\(\{ config, route: (.*) \}\)/g, '$1')
    .replace(
      /return guardServerFunction\([\s\S]*?\n {2}\}\)/,
      'return handleServerFunctions({ ...args, config, importMap })',
    )
  return [{ ...step, text }]
})

const installed = ({ folder }: Host): number =>
  bytesOf(path.join(folder, 'node_modules')) / MEGABYTE

function seconds({ run }: Host, line: string): number {
  const begun = performance.now()
  run(line)
  return (performance.now() - begun) / 1000
}

/** Of a file, or of everything in a folder. */
function bytesOf(place: string): number {
  if (statSync(place).isFile()) return statSync(place).size
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
