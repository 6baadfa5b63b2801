import { peerHeader } from '#src/store/caller/peer.ts'
import type { KnownBrowser } from '#src/store/cookies/deviceCookie.ts'

let places = 0
/** An address on the net that nobody else in this test has. */
export const aPlace = (): string => {
  places += 1
  return `198.51.${Math.floor(places / 250)}.${(places % 250) + 1}`
}

/** The headers of a request that comes from there, with the cookies of its browser. */
export const from = (place: string, cookie = ''): Headers =>
  new Headers({ ...peerHeader(place), ...(cookie ? { Cookie: cookie } : {}) })

/** A browser that was never here. */
export const aBrowser = (): KnownBrowser => ({ id: crypto.randomUUID(), proofs: [] })

/** The cookies that an answer set, as the browser sends them next time. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
