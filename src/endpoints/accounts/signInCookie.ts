import type { PayloadRequest } from 'payload'

import { portalCookie } from '../../store/cookies/portalSession.ts'

/** The cookie that signs somebody in to the portals as long as their token lasts; without a token, out. */
export function signInCookie(req: PayloadRequest, token: string | null): string {
  return portalCookie({
    token: token ?? '',
    seconds: token === null ? 0 : (authOf(req)?.tokenExpiration ?? 0),
    secure: usesSecureCookies(req),
  })
}

/** Whether cookies of the portals travel by HTTPS only. */
export const usesSecureCookies = (req: PayloadRequest): boolean =>
  Boolean(authOf(req)?.cookies.secure)

function authOf(req: PayloadRequest) {
  const { accounts } = req.payload.collections as unknown as Record<
    string,
    { config: { auth: { cookies: { secure?: boolean }; tokenExpiration: number } } } | undefined
  >
  return accounts?.config.auth
}
