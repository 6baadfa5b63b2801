// @ts-check
import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sentence } from '../terminal/sentence.mjs'

/** The name of PostgreSQL's own administrator inside our clusters. */
export const SUPERUSER = 'contest'

/**
 * Makes the cluster when there is none: initdb into `cluster.new`, then one rename, so that an
 * interrupted first start leaves nothing that looks finished. Chinese sorting needs ICU `zh-Hans`;
 * with the `C` locale pg_trgm would silently find nothing in Chinese.
 * @param {{ bin: string, home: string, cluster: string, password: string, durable: boolean,
 *   user: import('./postgresUser.mjs').SystemUser | undefined }} where
 */
export async function makeCluster({ bin, home, cluster, password, durable, user }) {
  if (existsSync(cluster)) return
  const fresh = `${cluster}.new`
  const passwordFile = path.join(home, 'password.new')
  rmSync(fresh, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
  if (user) for (const own of [fresh, passwordFile]) chownSync(own, user.uid, user.gid)
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const options = `-E UTF8 --locale-provider=icu --icu-locale=zh-Hans --locale=${locale} --auth=scram-sha-256`
  const { code, output } = await run({
    program: path.join(bin, 'initdb'),
    options: [
      ...options.split(' '),
      '-U',
      SUPERUSER,
      `--pwfile=${passwordFile}`,
      '-D',
      fresh,
      ...(durable ? [] : ['--no-sync']),
    ],
    cwd: home,
    user,
  })
  rmSync(passwordFile, { force: true })
  if (code !== 0) throw sentence('数据库初始化失败', 'the database could not be created', output)
  renameSync(fresh, cluster)
}

/** A clean environment: no PGDATA, PGPORT or secrets of ours reach PostgreSQL. @returns {NodeJS.ProcessEnv} */
export function postgresEnvironment() {
  return { NODE_ENV: 'production', PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
}

/**
 * @param {{ program: string, options: string[], cwd: string,
 *   user: import('./postgresUser.mjs').SystemUser | undefined }} command
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run({ program, options, cwd, user }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...user,
      cwd,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk)
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
