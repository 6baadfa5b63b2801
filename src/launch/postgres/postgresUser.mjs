// @ts-check
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ uid: number, gid: number }} SystemUser */

/**
 * PostgreSQL refuses to run as root. As root this picks the unprivileged user it runs as: the owner of
 * an existing cluster, else `postgres`, else `nobody`; no user is ever created.
 * @param {string} cluster the cluster's folder, existing or not
 * @returns {SystemUser | undefined} undefined: run as ourselves
 */
export function postgresUser(cluster) {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(cluster) ?? named('postgres') ?? named('nobody') ?? { uid: 65534, gid: 65534 }
}

/**
 * @param {string} folder absolute path, existing or not
 * @param {SystemUser | undefined} user
 * @returns {boolean} whether the user may pass through every existing folder on the way
 */
export function canReach(folder, user) {
  if (!user) return true
  const parents = []
  for (let at = path.dirname(folder); at !== path.dirname(at); at = path.dirname(at))
    parents.push(at)
  return parents.every((parent) => mayPass(parent, user))
}

/** @param {string} folder @param {SystemUser} user */
function mayPass(folder, { uid, gid }) {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) return true
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}

/** @param {string} folder @returns {SystemUser | undefined} */
function ownerOf(folder) {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined
}

/** @param {string} name @returns {SystemUser | undefined} */
function named(name) {
  try {
    const row = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find((fields) => fields[0] === name)
    return row && { uid: Number(row[2]), gid: Number(row[3]) }
  } catch {
    return undefined
  }
}
