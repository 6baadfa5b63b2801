// @ts-check
import { createRequire } from 'node:module'

import { isFresh, mayStore } from './expiry.mjs'
import { listenForExpiredTags } from './listen.mjs'
import { inlineScriptHashes } from './inlineScriptHashes.mjs'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { isOfContest, isOwnDocument, MISSING_TAG } from './tags.mjs'

// Two internals of Next are leaned on, and held by test/e2e/cache.test.ts: the class of its file cache with the shape
// of what it keeps, and that a page is answered with the very header object that was handed to `set`.
const FileSystemCache = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
).default

const TAGS_HEADER = 'x-next-cache-tags'
/**
 * When each value was made, in milliseconds since the process began. The instants that Next keeps are of the machine's
 * clock, and somebody may set that: what a clock an hour ahead had made would stand for an hour after every change.
 * What the build made is older than the process.
 * @type {WeakMap<Stored, number>}
 */
const madeAt = new WeakMap()
const IS_BUILD = process.env.NEXT_PHASE === 'phase-production-build'

/**
 * Next's file cache; what the contest keeps in it is kept fresh over all site processes, a host's own pages stay as Next has
 * them. A page or a query is forgotten in the moment one of its tags
 * is touched (`src/store/database/touchPages.ts`), whoever touched it. Static pages get their policy here, by the hashes of
 * their inline scripts, and a page that says so is answered with 404. What the build made is read from its files; what
 * is made later stays in memory, since a site of another database may run from the same files.
 */
export default class CacheHandler extends FileSystemCache {
  /** Next makes one for each request. @param {Record<string, unknown>} context */
  constructor(context) {
    super({ ...context, flushToDisk: IS_BUILD && context.flushToDisk })
    this.hosts = new FileSystemCache(context)
    if (!IS_BUILD) listenForExpiredTags()
  }

  /** @param {string} key @param {{ tags?: string[] }} context */
  async get(key, context) {
    const found = await super.get(key, context)
    if (!found?.value || IS_BUILD) return found
    const tags = [...tagsOf(found.value), ...(context.tags ?? [])]
    if (!isOfContest(tags)) return found
    if (!isFresh({ tags, madeAt: madeAt.get(found.value) ?? 0 }) || isOutlived(found)) return null
    addHeaders(found.value, tags)
    return found
  }

  /** @param {string} key @param {Stored | null} value @param {{ tags?: string[] }} context */
  async set(key, value, context) {
    if (!value || IS_BUILD) return super.set(key, value, context)
    const tags = [...tagsOf(value), ...(context.tags ?? [])]
    if (!isOfContest(tags)) return this.hosts.set(key, value, context)
    // Before anything is awaited: the answer under way is sent with these very headers.
    addHeaders(value, tags)
    if (tags.includes(MISSING_TAG)) value.status = 404
    // Unknown addresses are without number: none is kept.
    if (value.status === 404 || !mayStore(tags)) return
    madeAt.set(value, performance.now())
    return super.set(key, value, context)
  }
}

/**
 * @typedef {{ kind: string, html?: string, status?: number, tags?: string[], revalidate?: number,
 *   headers?: Record<string, string | string[] | undefined> }} Stored
 * @typedef {{ value: Stored, lastModified: number, cacheControl?: { revalidate?: number | false } }} Found
 */

/** @param {Stored} value @returns {string[]} */
function tagsOf(value) {
  const header = value.headers?.[TAGS_HEADER]
  return [...(value.tags ?? []), ...(typeof header === 'string' ? header.split(',') : [])]
}

/**
 * Whether a page or a value made for a limited time (`freshUntil`) has had it: its time ends at an instant, so that here
 * the machine's clock counts, but for one that was put back since.
 * @param {Found} found
 */
function isOutlived({ value, lastModified, cacheControl }) {
  const seconds = value.revalidate ?? cacheControl?.revalidate
  if (typeof seconds !== 'number') return false
  const now = Date.now()
  return now < lastModified || now >= lastModified + seconds * 1000
}

/** In the frame of a host its own policy holds. @param {Stored} value @param {string[]} tags */
function addHeaders(value, tags) {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return
  value.headers ??= {}
  if (isOwnDocument(tags)) {
    value.headers['content-security-policy'] ??= contentSecurityPolicy({
      hashes: inlineScriptHashes(value.html),
    })
  }
  // Freshness is decided here; nobody between us and the reader may keep a page on his own account.
  value.headers['cache-control'] ??= 'public, max-age=0, must-revalidate'
}
