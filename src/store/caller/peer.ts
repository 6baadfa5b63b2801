import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'

import { oncePer } from '../oncePer.ts'

/** Under which name a request carries the address of its own connection on its way to us. */
const HEADER = 'x-contest-peer'

/**
 * Has every request of this process carry the address of the connection it came by. Next hands a route nothing but headers,
 * and fills `X-Forwarded-For` from the connection only where the caller sent none: whoever sends one chooses what stands
 * there. Node tells of each request before Next hears of it. May be called any number of times.
 */
export function notePeers(): void {
  oncePer(globalThis, 'peers', () => {
    subscribe('http.server.request.start', (message) => {
      const { request, socket } = message as Incoming
      request.headers[HEADER] = sealed(socket.remoteAddress ?? '')
    })
    return true
  })
}

type Incoming = {
  request: { headers: Record<string, string | string[] | undefined> }
  socket: { remoteAddress?: string }
}

/** The address of the connection, or null where it is not known: a server that is none of Node's, a forged header. */
export function peerOf(headers: Headers): string | null {
  const [seal, address] = (headers.get(HEADER) ?? '').split(' ')
  return seal === SEAL() && address ? address : null
}

/** The header as a request over such a connection carries it: for tests, and for servers that know it by other means. */
export const peerHeader = (address: string): Record<string, string> => ({
  [HEADER]: sealed(address),
})

const sealed = (address: string): string => `${SEAL()} ${address}`

/** Known to this process alone, so that nobody sends the header from outside. */
const SEAL = (): string =>
  oncePer(globalThis, 'peerSeal', () => randomBytes(18).toString('base64url'))
