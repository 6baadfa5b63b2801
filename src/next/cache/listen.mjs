// @ts-check
import { randomUUID } from 'node:crypto'

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
  if (registry[STARTED] || !address()) return
  registry[STARTED] = true
  void connect()
}

/** As `tellWhereTouched` has it of the host's configuration. */
const DATABASE = Symbol.for('payload-plugin-contest.pageTagsDatabase')

/** Past a pooler, where there is one. Before the first page has read the configuration, what the product's environment says. */
const address = () =>
  Reflect.get(globalThis, DATABASE) || process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL

/** Connects, listens, and forgets everything: what was touched meanwhile was not heard. */
async function connect() {
  const client = new pg.Client({
    connectionString: address(),
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
    if (!(await hearsOthers(client))) throw new Error('nothing is heard')
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

/**
 * Whether what another connection says arrives: through a pooler it would not, and nobody would say so. Until it does
 * nothing is kept.
 * @param {pg.Client} client @returns {Promise<boolean>}
 */
async function hearsOthers(client) {
  const word = JSON.stringify([randomUUID()])
  const heard = new Promise((resolve) => {
    client.on('notification', ({ payload }) => payload === word && resolve(true))
    setTimeout(() => resolve(false), ANSWER_MILLISECONDS).unref()
  })
  const speaker = new pg.Client({
    connectionString: address(),
    connectionTimeoutMillis: ANSWER_MILLISECONDS,
    query_timeout: ANSWER_MILLISECONDS,
  })
  speaker.on('error', () => undefined)
  try {
    await speaker.connect()
    await speaker.query('select pg_notify($1, $2)', [CHANNEL, word])
    return Boolean(await heard)
  } finally {
    speaker.end().catch(() => undefined)
  }
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
