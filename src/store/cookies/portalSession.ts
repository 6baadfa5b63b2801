import { COOKIE_PATH } from '../../domain/basics/addresses.ts'
/** Name of the portals' session cookie; staff keep Payload's own. */
export const PORTAL_COOKIE = 'contest-account'

/** The cookie that signs an account in for `seconds`; 0 signs it out. */
export function portalCookie({
  token,
  seconds,
  secure,
}: {
  token: string
  seconds: number
  secure: boolean
}): string {
  const parts = [
    `${PORTAL_COOKIE}=${token}`,
    `Path=${COOKIE_PATH}`,
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}

/** Which sign-in a token of Payload's belongs to. Only for tokens that were just issued or verified: nothing is checked. */
export function sessionIdOf(token: string): string {
  const [, body = ''] = token.split('.')
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString() || 'null')
  const isClaims = typeof claims === 'object' && claims !== null && 'sid' in claims
  return isClaims && typeof claims.sid === 'string' ? claims.sid : ''
}
