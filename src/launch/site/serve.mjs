// @ts-check
import { createServer } from 'node:http'
import next from 'next'
import { ROOT } from '../paths.mjs'
import { compressStored } from './compressStored.mjs'
import { guardPages } from './guardPages.mjs'
import { knownMethods } from './knownMethods.mjs'

// The built site, on HOST and PORT: Next's own server, its pages compressed where no proxy does so.
const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const app = next({ dev: false, dir: ROOT, hostname, port })
const handle = app.getRequestHandler()
await app.prepare()
const answering = process.env.TRUST_PROXY ? handle : compressStored(handle)
const basePath = process.env.BASE_PATH ?? ''
const server = createServer(knownMethods(guardPages(answering, { basePath })))
await new Promise((resolve, reject) => {
  server.once('error', reject)
  server.listen(port, hostname, () => resolve(undefined))
})

const AGAIN_MILLISECONDS = 200
let isEnding = false
// A line that is kept open would ask on and on.
server.prependListener('request', (_, answer) => {
  if (isEnding) answer.setHeader('Connection', 'close')
})
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(name, () => {
    if (isEnding) return
    isEnding = true
    // Nobody new is let in; whoever waits for an answer gets it.
    server.close(() => app.close().finally(() => process.exit(0)))
    setInterval(() => server.closeIdleConnections(), AGAIN_MILLISECONDS).unref()
  })
}
