import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

import { readCookie } from './readCookie.ts'

/** What the next page shows its reader once, and nobody keeps: a one-time password just made. Minutes, not hours. */
const ONCE_COOKIE = 'contest-once'
const SECONDS = 120

/** Seals a note into a cookie of this browser below `path`; it is read by no script and by nobody else. */
export function onceCookie({
  note,
  path,
  secret,
  secure,
}: {
  note: Record<string, string>
  path: string
  secret: string
  secure: boolean
}): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(note), 'utf8'), cipher.final()])
  const value = Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  const parts = [`${ONCE_COOKIE}=${value}`, `Path=${path}`, 'HttpOnly', 'SameSite=Strict']
  const lasting = [...parts, `Max-Age=${SECONDS}`]
  return (secure ? [...lasting, 'Secure'] : lasting).join('; ')
}

/** The note of this browser, or null. */
export function readOnce({
  headers,
  secret,
}: {
  headers: Headers
  secret: string
}): Record<string, string> | null {
  const bytes = Buffer.from(readCookie(headers, ONCE_COOKIE) ?? '', 'base64url')
  if (bytes.length < 29) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
    return JSON.parse(opened.toString('utf8')) as Record<string, string>
  } catch {
    return null
  }
}

const keyOf = (secret: string): Buffer => createHash('sha256').update(`once:${secret}`).digest()
