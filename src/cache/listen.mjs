// @ts-check
import pg from 'pg'

import { setListening, touchEverything, touchTags } from './expiry.mjs'

/** The same name as in src/store/database/touchPages.ts, which plain Node cannot import here. */
const CHANNEL = 'contest_page_tags'
const RETRY_MILLISECONDS = 1000
/** A connection that died in silence is noticed within the sum of these. */
const PULSE_MILLISECONDS = 15_000
const ANSWER_MILLISECONDS = 5000

const STARTED = Symbol.for('contest.page-expiry.listening')

/** Hears of touched tags on one connection of its own, for the life of the process; safe to call again. */
export function listenForExpiredTags() {
  const registry = /** @type {Record<symbol, boolean>} */ (/** @type {unknown} */ (globalThis))
  if (registry[STARTED] || !process.env.DATABASE_URL) return
  registry[STARTED] = true
  void connect()
}

/** Connects, listens, and forgets everything: what was touched meanwhile was not heard. */
async function connect() {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'contest-page-tags',
    connectionTimeoutMillis: ANSWER_MILLISECONDS,
    query_timeout: ANSWER_MILLISECONDS,
    keepAlive: true,
  })
  const ended = new Promise((resolve) => {
    client.on('error', () => resolve(undefined))
    client.on('end', () => resolve(undefined))
  })
  client.on('notification', ({ payload }) => touchTags(readTags(payload)))
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    touchEverything()
    setListening(true)
    await Promise.race([ended, pulse(client)])
  } catch {
    // Whatever failed, the next attempt is all there is to do about it.
  }
  setListening(false)
  client.end().catch(() => undefined)
  setTimeout(connect, RETRY_MILLISECONDS).unref()
}

/** Ends with an error when the connection no longer answers. @param {pg.Client} client */
async function pulse(client) {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PULSE_MILLISECONDS).unref())
    await client.query('select 1')
  }
}

/** @param {string | undefined} payload @returns {string[]} */
function readTags(payload) {
  try {
    const tags = JSON.parse(payload ?? '')
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  } catch {
    return []
  }
}
