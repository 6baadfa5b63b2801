import { randomUUID, timingSafeEqual } from 'node:crypto'

import { COOKIE_PATH } from '../../domain/basics/addresses.ts'
import { isUuid } from '../database/lock.ts'
import { keyed } from '../keys.ts'
import { readCookie } from './readCookie.ts'

/**
 * A browser as it is known again: an id of its own, and for each account that was opened on it a proof with our signature.
 * It opens nothing. It only says whose wrong tries are whose.
 */
export type KnownBrowser = { id: string; proofs: readonly string[] }

/** What is proven on a browser: the sign-in of an account or of staff, by the name typed; an address, by a code. */
export type Proven = `accounts:${string}` | `staff:${string}`

export const DEVICE_COOKIE = 'contest-device'

/** Browsers keep none longer. */
const SECONDS = 400 * 24 * 60 * 60
/** People who share a machine. */
const MOST_PROOFS = 12
const LONGEST_PROOF = 24

/** The browser that asks; one that is not known yet gets an id. */
export function browserOf(headers: Headers): KnownBrowser {
  const [id, ...proofs] = (readCookie(headers, DEVICE_COOKIE) ?? '').split('.')
  return isUuid(id)
    ? { id, proofs: proofs.filter((each) => each.length === LONGEST_PROOF).slice(0, MOST_PROOFS) }
    : { id: randomUUID(), proofs: [] }
}

/** Whether this was proven on this browser before. */
export function isProvenOn(
  browser: KnownBrowser,
  { proven, secret }: { proven: Proven; secret: string },
): boolean {
  const expected = Buffer.from(proofOf(browser, { proven, secret }))
  return browser.proofs
    .map((each) => Buffer.from(each))
    .some((each) => each.length === expected.length && timingSafeEqual(each, expected))
}

/** The cookie by which the browser is known again, with a further proof if there is one. */
export function deviceCookie({
  browser,
  proven,
  secret,
  secure,
}: {
  browser: KnownBrowser
  proven: Proven | null
  secret: string
  secure: boolean
}): string {
  const newest = proven ? [proofOf(browser, { proven, secret })] : []
  const proofs = [...new Set([...newest, ...browser.proofs])].slice(0, MOST_PROOFS)
  const parts = [
    `${DEVICE_COOKIE}=${[browser.id, ...proofs].join('.')}`,
    `Path=${COOKIE_PATH}`,
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${SECONDS}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}

const proofOf = (
  { id }: KnownBrowser,
  { proven, secret }: { proven: Proven; secret: string },
): string => keyed(secret, `device:${id}:${proven}`).slice(0, LONGEST_PROOF)
