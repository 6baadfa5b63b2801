// @ts-check
import { connect, createServer } from 'node:net'

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} whether we could listen there now
 */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** @returns {Promise<number>} a port of 127.0.0.1 that is free at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/**
 * @param {{ host: string, port: number, milliseconds?: number }} where
 * @returns {Promise<boolean>} whether somebody accepts connections there
 */
export function isListening({ host, port, milliseconds = 5000 }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(milliseconds, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}

/**
 * Whether a living PostgreSQL answers, whatever its files say: one that was killed this very moment may
 * still look alive, but it answers nobody. (The question is the protocol's own SSLRequest.)
 * @param {number} port of 127.0.0.1
 * @returns {Promise<boolean>}
 */
export function answersAsPostgres(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(5000, () => end(false))
    socket.once('connect', () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])))
    socket.once('data', () => end(true))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })
}
