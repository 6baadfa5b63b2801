// @ts-check

/**
 * A body whole, counted while it comes: whoever sends it may say nothing, or another thing, of its length. Otherwise why it was
 * given up; `gone` where nobody waits for an answer any more.
 * @param {import('node:http').IncomingMessage} request
 * @param {{ maxBytes: number, milliseconds: number }} limits
 * @returns {Promise<Buffer | 'bodyTooLarge' | 'bodyTimedOut' | 'gone'>}
 */
export function readWhole(request, { maxBytes, milliseconds }) {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    return Promise.resolve('bodyTooLarge')
  }
  return new Promise((resolve) => {
    // One piece of memory however small the chunks are: each of its own would weigh a hundred times what it holds.
    let taken = Buffer.alloc(Math.min(16 * 1024, maxBytes))
    let bytes = 0
    /** @param {Buffer | 'bodyTooLarge' | 'bodyTimedOut' | 'gone'} what */
    const end = (what) => {
      clearTimeout(timer)
      request.off('data', take)
      if (typeof what === 'string') request.pause()
      resolve(what)
    }
    const timer = setTimeout(() => end('bodyTimedOut'), milliseconds)
    /** @param {Buffer} chunk */
    function take(chunk) {
      const after = bytes + chunk.length
      if (after > maxBytes) return end('bodyTooLarge')
      if (after > taken.length) {
        const larger = Buffer.alloc(Math.min(maxBytes, 2 * after))
        taken.copy(larger)
        taken = larger
      }
      chunk.copy(taken, bytes)
      bytes = after
    }
    request.on('data', take)
    request.once('end', () => end(taken.subarray(0, bytes)))
    request.once('error', () => end('gone'))
    request.once('close', () => end('gone'))
  })
}
