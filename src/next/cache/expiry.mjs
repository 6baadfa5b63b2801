// @ts-check

/**
 * A render that began before a commit may end after it, and hold what was true before. What was made within this time
 * after its tag was touched is therefore neither kept nor taken, whichever process made it.
 */
const DOUBTFUL_MILLISECONDS = 10_000
/** Beyond this many touched tags they are forgotten, and all that is kept with them. */
const MOST_TAGS = 20_000

/** Of Next itself, one for each address; a page without any other tag shows no data. */
const IMPLICIT_TAG = '_N_T_'

/**
 * @typedef {{ touchedAt: Map<string, number>, allTouchedAt: number, isListening: boolean }} State
 *   milliseconds since the process began: its own clock, which nobody sets
 */
const KEY = Symbol.for('contest.page-expiry')
const registry = /** @type {Record<symbol, State>} */ (/** @type {unknown} */ (globalThis))
/** One for the process: Next may load this module more than once. */
const state = (registry[KEY] ??= {
  touchedAt: new Map(),
  // What an earlier process kept may be of another database.
  allTouchedAt: performance.now(),
  isListening: false,
})

/** @param {string[]} tags */
export function touchTags(tags) {
  const now = performance.now()
  if (state.touchedAt.size + tags.length > MOST_TAGS) touchEverything()
  for (const tag of tags) state.touchedAt.set(tag, now)
}

export function touchEverything() {
  state.allTouchedAt = performance.now()
  state.touchedAt.clear()
}

/** Whether this process hears of changes; while it does not, it keeps nothing. @param {boolean} isListening */
export function setListening(isListening) {
  state.isListening = isListening
}

/**
 * Whether something with these tags, made at `madeAt` (milliseconds since the process began), still holds.
 * @param {{ tags: string[], madeAt: number }} made
 * @returns {boolean}
 */
export function isFresh({ tags, madeAt }) {
  const own = tags.filter((tag) => !tag.startsWith(IMPLICIT_TAG))
  if (own.length === 0) return true
  const touchedAt = Math.max(state.allTouchedAt, ...own.map((tag) => state.touchedAt.get(tag) ?? 0))
  return madeAt > touchedAt + DOUBTFUL_MILLISECONDS
}

/** @param {string[]} tags @returns {boolean} whether something made now may be kept */
export function mayStore(tags) {
  return state.isListening && isFresh({ tags, madeAt: performance.now() })
}
