import { randomUUID, timingSafeEqual } from 'node:crypto'

import { COOKIE_PATH } from '../../domain/basics/addresses.ts'
import { keyed } from '../keys.ts'
import { readCookie } from './readCookie.ts'

/** Identity of a voter's browser: an id with our signature, so that nobody can make up ids of their own. */
export const VOTER_COOKIE = 'contest-voter'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** The id in a voter's cookie, or null where there is none or its signature is not ours. */
export function readVoter({ headers, key }: { headers: Headers; key: string }): string | null {
  return verifiedVoter({ cookie: readCookie(headers, VOTER_COOKIE), key })
}

export function verifiedVoter({
  cookie,
  key,
}: {
  cookie: string | null
  key: string
}): string | null {
  const [id, signature] = (cookie ?? '').split('.')
  if (!id || !signature) return null
  const expected = Buffer.from(signatureOf(id, key))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null
}

/** A `Set-Cookie` for a browser that has no identity yet. */
export function newVoterCookie({ key, secure }: { key: string; secure: boolean }): string {
  const id = randomUUID()
  const parts = [
    `${VOTER_COOKIE}=${id}.${signatureOf(id, key)}`,
    `Path=${COOKIE_PATH}`,
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${YEAR_SECONDS}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}

/** What is stored of a voter: a keyed hash, from which nobody without the key finds the cookie. */
export const voterOf = (id: string, key: string): string => keyed(key, `voter ${id}`)

const signatureOf = (id: string, key: string): string => keyed(key, `cookie ${id}`)
