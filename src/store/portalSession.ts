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
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}
