// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage } from 'node:http'
import { isCall } from './isCall.mjs'
import { readWhole } from './readWhole.mjs'
import { REFUSED } from './refused.mjs'

/**
 * @typedef {import('node:http').ServerResponse} Answer
 * @typedef {(request: IncomingMessage, answer: Answer) => unknown} Listener
 * @typedef {{ maxBytes: number, milliseconds: number }} BodyLimits
 */

/** As what is sent to a door (`src/endpoints/http/readBytes.ts`). */
const LIMITS = { maxBytes: 1024 * 1024, milliseconds: 60_000 }

/** What a server action may say of its answer: `src/endpoints/http/guardServerFunction.ts` does. */
const ANSWERING = Symbol.for('payload-plugin-contest.answering')

/**
 * The policy of everything that is no door of the API, before Next takes it in: pages are read, and nothing is sent to them
 * but the panel's own server actions, which are counted while they come and have to be calls. Doors have a policy of their
 * own (`src/endpoints/http/guardRoute.ts`).
 * @param {Listener} listener
 * @param {{ basePath?: string, limits?: BodyLimits }} [options]
 * @returns {Listener}
 */
export function guardPages(listener, { basePath = '', limits = LIMITS } = {}) {
  /** @type {AsyncLocalStorage<{ status?: number }>} */
  const answering = new AsyncLocalStorage()
  Reflect.set(globalThis, ANSWERING, answering)

  return (request, answer) => {
    if (request.url === '*') return void answer.writeHead(204, { Allow: READING.join(', ') }).end()
    const path = pathOf(request, basePath)
    if (isBelow(path, '/api')) return listener(request, answer)
    // Nothing of ours asks for pictures in other sizes.
    if (isBelow(path, '/_next/image')) return refuse({ request, answer, path, code: 'notFound' })
    if (READING.includes(request.method ?? '')) {
      // Nobody reads what comes with it; on a line that is kept open the server would have to.
      if (hasBody(request)) answer.setHeader('Connection', 'close')
      return listener(request, answer)
    }
    const isAction =
      request.method === 'POST' && isBelow(path, '/admin') && 'next-action' in request.headers
    if (!isAction) return refuse({ request, answer, path, code: 'methodUnknown' })
    return act({ request, answer, path })
  }

  /** @param {{ request: IncomingMessage, answer: Answer, path: string }} asked */
  async function act({ request, answer, path }) {
    const read = await readWhole(request, limits)
    if (read === 'gone') return
    if (typeof read === 'string') return refuse({ request, answer, path, code: read })
    if (!(await isCall(read, request.headers['content-type'] ?? ''))) {
      return refuse({ request, answer, path, code: 'bodyUnreadable' })
    }
    /** @type {{ status?: number }} */
    const said = {}
    const { writeHead } = answer
    answer.writeHead = /** @type {Answer['writeHead']} */ (
      (status, ...rest) => Reflect.apply(writeHead, answer, [said.status ?? status, ...rest])
    )
    return answering.run(said, () => listener(again(request, read), answer))
  }
}

const READING = ['GET', 'HEAD']
const LINGERING_MILLISECONDS = 2000

/** The request once more, with the body that was read from it. @param {IncomingMessage} request @param {Buffer} body */
function again(request, body) {
  const { headers, rawHeaders, method, url, httpVersion, httpVersionMajor, httpVersionMinor } =
    request
  const whole = new IncomingMessage(request.socket)
  Object.assign(whole, { method, url, httpVersion, httpVersionMajor, httpVersionMinor })
  Object.assign(whole, { headers, rawHeaders, complete: true })
  if (body.length > 0) whole.push(body)
  whole.push(null)
  return whole
}

/**
 * In words, for whoever reads it; the panel shows those of a plain text as its error. What still comes is let fall for a
 * while: a line that is cut in the middle loses the answer too.
 * @param {{ request: IncomingMessage, answer: Answer, path: string, code: keyof typeof REFUSED }} options
 */
function refuse({ request, answer, path, code }) {
  const { status, zh, en } = REFUSED[code]
  const isEnglish =
    isBelow(path, '/en') || /^en\b/i.test(String(request.headers['accept-language'] ?? ''))
  // Next's own script wants the type without anything behind it.
  const type = 'next-action' in request.headers ? 'text/plain' : 'text/plain; charset=utf-8'
  const words = Buffer.from(isEnglish ? en : zh)
  answer.writeHead(status, {
    'Content-Type': type,
    'Content-Length': words.length,
    'Content-Language': isEnglish ? 'en' : 'zh-CN',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
    ...(status === 405 ? { Allow: READING.join(', ') } : {}),
  })
  if (request.method !== 'HEAD') answer.write(words)
  const timer = setTimeout(end, LINGERING_MILLISECONDS)
  request.once('end', end).once('close', end).resume()

  function end() {
    clearTimeout(timer)
    answer.end()
  }
}

/** Of the site, as Next will understand it: without `..` and what stands before it. @param {IncomingMessage} request @param {string} basePath */
function pathOf({ url = '/' }, basePath) {
  const address = url.startsWith('/') ? `http://site${url}` : url
  const path = URL.canParse(address) ? new URL(address).pathname : '/'
  return basePath && isBelow(path, basePath) ? path.slice(basePath.length) || '/' : path
}

/** @param {string} path @param {string} above */
const isBelow = (path, above) => path === above || path.startsWith(`${above}/`)

/** @param {IncomingMessage} request */
const hasBody = ({ headers }) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
