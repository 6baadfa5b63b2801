import { createHmac, timingSafeEqual } from 'node:crypto'

import { COOKIE_PATH } from '../../domain/basics/addresses.ts'
import { isUuid } from '../database/lock.ts'
import { readCookie } from './readCookie.ts'

/** Which code this browser asked for; signed, so that nobody tries at codes that others asked for. */
export const CODE_COOKIE = 'contest-code'

const SECONDS = 2 * 60 * 60

export function codeCookie({
  id,
  secret,
  secure,
}: {
  /** Null removes the cookie. */
  id: string | null
  secret: string
  secure: boolean
}): string {
  const parts = [
    `${CODE_COOKIE}=${id ? `${id}.${signatureOf(id, secret)}` : ''}`,
    `Path=${COOKIE_PATH}`,
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${id ? SECONDS : 0}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}

/** The code that this browser asked for, or null. */
export function readCodeCookie({
  headers,
  secret,
}: {
  headers: Headers
  secret: string
}): string | null {
  const [id, signature = ''] = (readCookie(headers, CODE_COOKIE) ?? '').split('.')
  if (!isUuid(id)) return null
  const expected = Buffer.from(signatureOf(id, secret))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null
}

const signatureOf = (id: string, secret: string): string =>
  createHmac('sha256', secret).update(`code-cookie:${id}`).digest('base64url')
