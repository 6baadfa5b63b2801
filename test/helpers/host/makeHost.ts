import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Step } from './steps.ts'

/** `linked`: no registry is asked, the packages are those of this checkout. */
export type Manager = 'npm' | 'pnpm' | 'linked'
export type Host = {
  folder: string
  /** What runs for ever, a command each, as the documentation has them. */
  start: string[][]
  run: (line: string) => string
}
export type Making = {
  folder: string
  /** Followed to the letter. */
  steps: readonly Step[]
  manager: Manager
  /** Of Payload and its packages. */
  version: string
  env: Record<string, string>
}

/**
 * A blank Payload project, as `create-payload-app` leaves it, and then every step: files are written, lines are run, the plugin
 * is the one packed from this checkout.
 */
export function makeHost({ folder, steps, manager, version, env }: Making): Host {
  const run = (line: string) =>
    execFileSync('sh', ['-c', inWordsOf(manager, line.replaceAll('@3.90.1', `@${version}`))], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
    })
  mkdirSync(folder, { recursive: true })
  blankProject(folder, version)
  if (manager === 'linked') linkPackages(folder)
  else run('npm install')
  packPlugin(folder)
  const start: string[][] = []
  for (const step of steps) {
    if (step.kind === 'file') writeStep(folder, step)
    else if (step.kind === 'start') start.push(...step.lines.map((line) => line.split(' ')))
    else step.lines.forEach(run)
  }
  return { folder, start, run }
}

/** The documentation speaks npm. */
function inWordsOf(manager: Manager, line: string): string {
  const packed = line.replace(/(?<= )payload-plugin-contest(?= |$)/, `./${TARBALL}`)
  if (manager === 'linked') return line.replace(/^npm install .*/, `${UNPACK} ${TARBALL}`)
  if (manager === 'npm') return packed.replace('npm install', 'npm install --include=dev')
  if (packed === 'npm install') return `${PNPM} install`
  return packed.startsWith('npx ')
    ? packed.replace('npx', `${PNPM} exec`)
    : packed.replace('npm install', `${PNPM} add`)
}

const PNPM = 'npx --yes pnpm@10'
const TARBALL = 'payload-plugin-contest.tgz'
const PLUGIN = 'node_modules/payload-plugin-contest'
const UNPACK = `mkdir ${PLUGIN} && tar -x -z -C ${PLUGIN} --strip-components 1 -f`

function linkPackages(folder: string): void {
  const within = path.join(folder, 'node_modules')
  mkdirSync(within)
  for (const name of readdirSync('node_modules')) {
    symlinkSync(path.resolve('node_modules', name), path.join(within, name))
  }
}

function packPlugin(folder: string): void {
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const [{ filename = '' } = {}] = JSON.parse(said.slice(said.indexOf('['))) as [
    { filename: string },
  ]
  cpSync(path.join(folder, filename), path.join(folder, TARBALL))
}

/** A name with a star is that of a file that a step before has made. */
function writeStep(folder: string, { name, text }: { name: string; text: string }): void {
  const [before = '', after = ''] = path.basename(name).split('*')
  const within = path.join(folder, path.dirname(name))
  mkdirSync(within, { recursive: true })
  const made = name.includes('*')
    ? readdirSync(within).find((file) => file.startsWith(before) && file.endsWith(after))
    : path.basename(name)
  if (made === undefined) throw new Error(`No step before made ${name}.`)
  writeFileSync(path.join(within, made), text)
}

function blankProject(folder: string, version: string): void {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const dependencies = Object.fromEntries(
    OF_A_BLANK_PROJECT.map((name) => [
      name,
      name === 'payload' || name.startsWith('@payloadcms/') ? version : devDependencies[name],
    ]),
  )
  const files = {
    'package.json': JSON.stringify({ name: 'host', private: true, type: 'module', dependencies }),
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'src/app/(payload)/admin/importMap.js': 'export const importMap = {}\n',
    ...Object.fromEntries(
      ['page.tsx', 'not-found.tsx'].map((name) => {
        const file = `src/app/(payload)/admin/[[...segments]]/${name}`
        return [file, readFileSync(file, 'utf8')]
      }),
    ),
  }
  for (const [name, text] of Object.entries(files)) writeStep(folder, { name, text })
}

const OF_A_BLANK_PROJECT = [
  '@payloadcms/db-postgres',
  '@payloadcms/next',
  '@payloadcms/richtext-lexical',
  '@payloadcms/ui',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
  'sharp',
  'typescript',
]

const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['dom', 'es2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowJs: true,
    esModuleInterop: true,
    isolatedModules: true,
    resolveJsonModule: true,
    jsx: 'react-jsx',
    paths: { '@payload-config': ['./payload.config.ts'] },
  },
  include: ['payload.config.ts', 'next-env.d.ts', 'src'],
}
