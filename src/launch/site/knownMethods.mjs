// @ts-check

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Answer
 * @typedef {(request: Request, answer: Answer) => unknown} Listener
 */

const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * Answers 405 to every method that no page and no door has; Next would end in an error over some of them (TRACE).
 * @param {Listener} listener
 * @returns {Listener}
 */
export function knownMethods(listener) {
  return (request, answer) => {
    if (KNOWN.has(request.method ?? '')) return listener(request, answer)
    answer.writeHead(405, { Allow: [...KNOWN].join(', '), Connection: 'close' }).end()
  }
}
