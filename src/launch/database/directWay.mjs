// @ts-check
import { randomUUID } from 'node:crypto'
import { sentence } from '../terminal/sentence.mjs'
import { withClient } from './database.mjs'

const ANSWER_MILLISECONDS = 5000

/**
 * Throws a sentence where a session does not last at this address. A pooler in transaction mode lends a server for one
 * transaction: what was listened for is heard by nobody, and a lock is held by everybody, all without an error.
 * @param {string} url
 */
export async function checkDirectWay(url) {
  if ((await hearsOthers(url)) && (await locksOthersOut(url))) return
  throw sentence(
    'DATABASE_URL 经过事务级连接池（如 PgBouncer），请另设 DATABASE_DIRECT_URL 为直连数据库的地址',
    'DATABASE_URL leads through a pooler that works by transaction (such as PgBouncer); set DATABASE_DIRECT_URL to the address of the database itself as well',
  )
}

/** @param {string} url @returns {Promise<boolean>} whether one connection hears what another says */
function hearsOthers(url) {
  const channel = `contest_${randomUUID().replaceAll('-', '')}`
  return withClient(url, async (listener) => {
    const heard = new Promise((resolve) => {
      listener.once('notification', () => resolve(true))
      setTimeout(() => resolve(false), ANSWER_MILLISECONDS).unref()
    })
    await listener.query(`listen ${channel}`)
    await withClient(url, (speaker) => speaker.query(`notify ${channel}`))
    return heard
  })
}

/** @param {string} url @returns {Promise<boolean>} whether a lock of one connection is closed to another */
function locksOthersOut(url) {
  const name = randomUUID()
  const lock = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held'
  return withClient(url, async (holder) => {
    await holder.query(lock, [name])
    const isHeldTwice = await withClient(url, async (other) => {
      const { rows } = await other.query(lock, [name])
      if (rows[0].held)
        await other.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
      return rows[0].held
    })
    await holder.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
    return !isHeldTwice
  })
}
