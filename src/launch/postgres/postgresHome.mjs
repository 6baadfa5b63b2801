// @ts-check
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeDataDirectory } from '../setup/makeDataDirectory.mjs'
import { SYSTEM_DIRECTORY } from './postgresBinaries.mjs'
import { canReach, postgresUser } from './postgresUser.mjs'
import { say } from '../terminal/say.mjs'
import { sentence } from '../terminal/sentence.mjs'

/**
 * The folder that holds the cluster: `DATA_DIR/postgres`. Only when we are root and the unprivileged
 * user cannot enter DATA_DIR (say, below /root) it is a folder below SYSTEM_DIRECTORY instead; then
 * `DATA_DIR/postgres.location` names it, and that file is obeyed ever after.
 * @param {string} dataDir
 * @returns {{ home: string, cluster: string, user: import('./postgresUser.mjs').SystemUser | undefined }}
 */
export function postgresHome(dataDir) {
  makeDataDirectory(dataDir)
  const pointer = path.join(dataDir, 'postgres.location')
  const usual = path.join(dataDir, 'postgres')
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : usual
  const user = postgresUser(path.join(home, 'cluster'))
  if (canReach(path.join(home, 'cluster'), user)) return prepared(home, user)
  if (existsSync(path.join(home, 'cluster'))) {
    throw sentence(
      `运行 PostgreSQL 的系统用户（uid ${user?.uid}）进不了 ${home}，请放宽上级目录的权限或改用 DATABASE_URL`,
      `the system user that runs PostgreSQL (uid ${user?.uid}) cannot enter ${home}; open its parent folders or set DATABASE_URL`,
    )
  }
  const away = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const other = path.join(SYSTEM_DIRECTORY, away, 'postgres')
  writeFileSync(pointer, `${other}\n`)
  say(
    `${dataDir} 仅 root 可进，数据库改放在 ${other}`,
    `only root can enter ${dataDir}; the database is kept in ${other}`,
  )
  return prepared(other, postgresUser(path.join(other, 'cluster')))
}

/** @param {string} home @param {import('./postgresUser.mjs').SystemUser | undefined} user */
function prepared(home, user) {
  for (const folder of [SYSTEM_DIRECTORY, path.dirname(home)]) {
    if (!home.startsWith(SYSTEM_DIRECTORY + path.sep)) break
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o711)
  }
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (user) chmodSync(home, 0o711)
  return { home, cluster: path.join(home, 'cluster'), user }
}
