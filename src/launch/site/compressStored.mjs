// @ts-check
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Answer
 * @typedef {(request: Request, answer: Answer) => unknown} Listener
 * @typedef {'br' | 'gzip'} Coding
 * @typedef {(coding: Coding, bytes: Buffer) => Promise<Buffer>} Compress
 */

/** What is made once and sent to many: pages that Next keeps (it says so), and the files of the build. */
const STORED_FILE = /\/_next\/static\/|\/assets\//
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:javascript|json|manifest\+json)|image\/svg)/
/** Smaller ones gain nothing; larger ones are no page. */
const LEAST_BYTES = 1024
const MOST_BYTES = 4 * 2 ** 20
/** Of compressed copies, in all. */
const KEPT_BYTES = 64 * 2 ** 20

/**
 * Sends what is stored compressed, made once for each of its versions; whatever is made for one request goes out as it is,
 * since that would cost the processor more than the line.
 * @param {Listener} listener
 * @param {Compress} [compress]
 * @returns {Listener}
 */
export function compressStored(listener, compress = compressed) {
  const copies = keeper()
  return (request, answer) => {
    const coding = codingFor(request)
    if (coding) holdBack({ request, answer, coding, compress, copies })
    return listener(request, answer)
  }
}

/**
 * Collects what is written until it is clear whether it is stored, and then until it is whole.
 * @param {{ request: Request, answer: Answer, coding: Coding, compress: Compress,
 *   copies: ReturnType<typeof keeper> }} options
 */
function holdBack({ request, answer, coding, compress, copies }) {
  const { write, end, flushHeaders } = answer
  /** @type {Buffer[]} */
  const held = []
  let bytes = 0
  /** @type {boolean | undefined} */
  let isHeld

  /** Sends what was held, and lets everything after it pass. */
  const release = () => {
    isHeld = false
    for (const chunk of held.splice(0)) Reflect.apply(write, answer, [chunk])
  }
  const shallHold = () => (isHeld ??= isStored(request, answer))

  answer.flushHeaders = () => {
    if (!shallHold()) flushHeaders.call(answer)
  }
  answer.write = /** @type {Answer['write']} */ (
    (...given) => {
      if (!shallHold()) return Reflect.apply(write, answer, given)
      const [chunk, coded] = given
      held.push(asBytes(chunk, coded))
      bytes += held.at(-1)?.length ?? 0
      if (bytes > MOST_BYTES) release()
      const done = given.find((each) => typeof each === 'function')
      if (done) queueMicrotask(() => done())
      return true
    }
  )
  answer.end = /** @type {Answer['end']} */ (
    (...given) => {
      const [chunk, coded] = given
      if (!shallHold()) return Reflect.apply(end, answer, given)
      if (chunk && typeof chunk !== 'function') held.push(asBytes(chunk, coded))
      const done = given.find((each) => typeof each === 'function')
      const whole = Buffer.concat(held.splice(0))
      const finish = (/** @type {Buffer} */ body) => Reflect.apply(end, answer, [body, done])
      if (whole.length < LEAST_BYTES || answer.headersSent) return finish(whole)
      const key = [coding, request.url, answer.getHeader('ETag')].join(' ')
      copies
        .of(key, () => compress(coding, whole))
        .then((copy) => {
          answer.removeHeader('Content-Length')
          answer.setHeader('Content-Encoding', coding)
          answer.setHeader('ETag', weak(String(answer.getHeader('ETag'))))
          answer.appendHeader('Vary', 'Accept-Encoding')
          answer.setHeader('Content-Length', copy.length)
          finish(copy)
        })
        .catch(() => finish(whole))
      return answer
    }
  )
}

/** Copies by version, the ones longest unused forgotten first. */
function keeper() {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map()
  let bytes = 0
  return {
    /** @param {string} key @param {() => Promise<Buffer>} make @returns {Promise<Buffer>} */
    of(key, make) {
      const found = kept.get(key)
      const copy = found ?? make()
      kept.delete(key)
      kept.set(key, copy)
      if (!found) copy.then(count, () => kept.delete(key))
      return copy
    },
  }

  /** @param {Buffer} made */
  async function count(made) {
    bytes += made.length
    for (const [key, copy] of kept) {
      if (bytes <= KEPT_BYTES) return
      kept.delete(key)
      bytes -= (await copy.catch(() => Buffer.alloc(0))).length
    }
  }
}

/** @param {Request} request @param {Answer} answer */
function isStored(request, answer) {
  const { headersSent, statusCode } = answer
  if (headersSent || statusCode !== 200 || !answer.hasHeader('ETag')) return false
  if (answer.hasHeader('Content-Encoding') || answer.hasHeader('Content-Range')) return false
  if (!COMPRESSIBLE.test(String(answer.getHeader('Content-Type')))) return false
  if (Number(answer.getHeader('Content-Length') ?? 0) > MOST_BYTES) return false
  return answer.hasHeader('x-nextjs-cache') || STORED_FILE.test(request.url ?? '')
}

/** The best of what the browser takes, for what can be stored at all. @param {Request} request @returns {Coding | null} */
function codingFor({ method, headers }) {
  if (method !== 'GET' || headers.range) return null
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(';')[0])
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
}

/** @type {Compress} */
function compressed(coding, bytes) {
  if (coding === 'gzip') return promisify(gzip)(bytes)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  return promisify(brotliCompress)(bytes, { params })
}

/** The same content in another coding is not the same bytes. @param {string} etag */
const weak = (etag) => (etag.startsWith('W/') ? etag : `W/${etag}`)

/** @param {any} chunk @param {any} coded */
const asBytes = (chunk, coded) =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof coded === 'string' ? /** @type {BufferEncoding} */ (coded) : 'utf8')
    : Buffer.from(chunk)
